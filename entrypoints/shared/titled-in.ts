import type { SchoolPack } from '@/lib/packs';
import { schoolLanguage } from '@/lib/reminders';

/** A school's complaints procedure, with the language its title is in, as a BCP 47 tag. */
export function titledIn({
  school,
  complaints: { title, url },
}: SchoolPack): Readonly<{ title: string; url: string; lang: string }> {
  return { title, url, lang: schoolLanguage(title, school.nation) };
}
