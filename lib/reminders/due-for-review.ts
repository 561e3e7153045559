import type { SchoolPack } from '@/lib/packs';

/** Whether a school's code is past the day it set itself to look at it again, or a year old where it set none. */
export function isDueForReview({ code }: SchoolPack, today: string): boolean {
  return today > (code.reviewBy ?? aYearAfter(code.adopted));
}

function aYearAfter(iso: string): string {
  const year = Number(iso.slice(0, 4)) + 1;
  return `${String(year).padStart(4, '0')}${iso.slice(4)}`;
}
