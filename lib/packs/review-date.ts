import type { SchoolPack } from './school-pack';

/** The ISO day by which the code should be looked at again: its `reviewBy`, or a year after it was adopted. */
export function reviewDate({ code }: SchoolPack): string {
  if (code.reviewBy !== undefined) return code.reviewBy;
  const day = new Date(`${code.adopted}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
