import type { SiteId } from '@/lib/sites';
import type { Settings } from '@/lib/store';

/** The change that has private messages on a site read, or no longer. */
export function turnMessages(site: SiteId, on: boolean) {
  return ({ messagesOn }: Settings): Pick<Settings, 'messagesOn'> => ({
    messagesOn: [...messagesOn.filter((id) => id !== site), ...(on ? [site] : [])],
  });
}
