import { displayHost } from './display-host';
import type { SchoolPack } from './school-pack';

/**
 * True when two packs are of one school: the same nation, the same full name (or one that the other lists, as after
 * a change of name), and no sign that they are two places: another town counts only where the complaints link's
 * host differs too.
 */
export function isSameSchool(one: SchoolPack, other: SchoolPack): boolean {
  return (
    one.school.nation === other.school.nation &&
    (goesBy(one, other.school.name) || goesBy(other, one.school.name)) &&
    mayBeOnePlace(one, other)
  );
}

function goesBy({ school }: SchoolPack, name: string): boolean {
  return [school.name, ...(school.otherNames ?? [])].some((own) => fold(own) === fold(name));
}

function mayBeOnePlace(one: SchoolPack, other: SchoolPack): boolean {
  const towns = [one.school.town, other.school.town];
  return (
    towns.includes(undefined) ||
    fold(towns[0] ?? '') === fold(towns[1] ?? '') ||
    displayHost(one.complaints.url) === displayHost(other.complaints.url)
  );
}

/** Letters and digits alone, without accents or case. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
