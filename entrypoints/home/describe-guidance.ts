import type { Contact } from '@/components/complaints/contact-list';
import type { Way } from '@/components/complaints/way-list';
import { ROUTES, routeFor, type helpFor } from '@/lib/guidance';
import type { Nation, SchoolKind } from '@/lib/packs';
import type { Words } from '@/lib/words';

/** Who can help, in words, in the order given. */
export function describeContacts(
  contacts: ReturnType<typeof helpFor>,
  { say }: Words,
): readonly Contact[] {
  return contacts.map(({ id, reach }) => {
    const contact = { id, label: say(`help.${id}Label`), detail: say(`help.${id}Detail`) };
    switch (reach.by) {
      case 'phone':
        return {
          ...contact,
          reach: {
            label: say('help.call', { number: reach.number }),
            href: `tel:${reach.number.replaceAll(' ', '')}`,
          },
        };
      case 'page':
        return { ...contact, reach: { label: say('help.openPage'), href: reach.url } };
      case 'asking':
        return { ...contact, reach: null };
    }
  });
}

/** Matters outside the complaints procedure, each with where it goes in this nation and kind of school. */
export function describeWays(nation: Nation, kind: SchoolKind, { say }: Words): readonly Way[] {
  return ROUTES.map((route) => {
    const guide = routeFor(route, nation, kind);
    const title = say(`home.routeName-${route}`);
    if (!guide) return { id: route, title, detail: say('routes.askWho'), link: null };
    const { id, url } = guide;
    return {
      id: route,
      title,
      detail: say(`routes.${id}`),
      link: url === null ? null : { label: say(`routes.${id}Link`), url },
    };
  });
}
