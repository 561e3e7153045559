import type { StaffNames } from '@/lib/messages';
import { chooseStaffReminder, writeReminder, type CardContent } from '@/lib/reminders';
import type { SchoolRecord } from '@/lib/store';
import { cardWords } from '@/lib/words';
import type { BefriendedRequest } from './answer-tab';
import { languageOf, type CardSetting } from './choose-card';

/** The members of staff of every school, from its pack and from the parent. */
export function staffOf(schools: readonly SchoolRecord[]): StaffNames {
  return schools.flatMap(({ id, pack, staff }) =>
    [...(pack.school.staff ?? []).map(({ name }) => name), ...staff].map((name) => ({
      school: id,
      name,
    })),
  );
}

/** The card for having added or followed a member of staff; null when the school's code says nothing of it. */
export function chooseStaffCard(
  { school: id, name }: BefriendedRequest,
  setting: CardSetting,
): CardContent | null {
  const school = setting.schools.find((each) => each.id === id);
  const reminder = school && chooseStaffReminder(name, school, setting.settings);
  if (!reminder) return null;
  return writeReminder(reminder, cardWords(languageOf(setting)), {
    shortcut: setting.shortcut,
    quoted: [],
    today: setting.today,
  });
}
