import { displayHost, writtenHost } from './display-host';
import { pathOf } from './pack-path';
import type { PackWarning } from './pack-remark';
import { findPlaceholders } from './placeholders';
import type { SchoolPack } from './school-pack';

/** What a school should look at before handing out `pack`, in the order of its fields. */
export function findWarnings(pack: SchoolPack): PackWarning[] {
  return [
    ...placeholders(pack, []),
    ...lookAlike('school.website', pack.school.website),
    ...lookAlike('complaints.url', pack.complaints.url),
    ...reviewOrder(pack.code),
    ...emailShape(pack.contact?.email),
  ];
}

function placeholders(value: unknown, keys: readonly unknown[]): PackWarning[] {
  if (typeof value === 'string') {
    const [gap] = findPlaceholders(value);
    return gap
      ? [{ path: pathOf(keys), key: 'packs.placeholderLeft', values: { found: gap.found } }]
      : [];
  }
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => placeholders(item, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => placeholders(field, [...keys, key]));
}

function lookAlike(path: string, url: string | undefined): PackWarning[] {
  const written = url === undefined ? null : writtenHost(url);
  return url === undefined || written === null
    ? []
    : [{ path, key: 'packs.lookAlikeHost', values: { written, host: displayHost(url) } }];
}

function reviewOrder({ adopted, reviewBy }: SchoolPack['code']): PackWarning[] {
  return reviewBy !== undefined && reviewBy < adopted
    ? [{ path: 'code.reviewBy', key: 'packs.reviewBeforeAdopted' }]
    : [];
}

function emailShape(email: string | undefined): PackWarning[] {
  return email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)
    ? []
    : [{ path: 'contact.email', key: 'packs.notAnEmail' }];
}
