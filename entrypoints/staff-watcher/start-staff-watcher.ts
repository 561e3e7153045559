import { tabScope, type CardPort } from '@/lib/messages';
import { mayBeSamePerson } from '@/lib/naming';
import { befriendedFinders, siteAt, sites, type Befriended, type Composer } from '@/lib/sites';
import { ask, isAlive, onNotice } from '../shared/tab-runtime';

/**
 * Starts watching for a press on "Add friend" or "Follow" in this tab, ending an older copy. A press is only heard of:
 * it is never held up, and the card comes after it. The name on the profile never leaves this script.
 */
export function startStaffWatcher(): void {
  const scope = tabScope();
  scope.stopStaff?.();
  const site = siteAt(new URL(location.href), sites);
  const findBefriended = site && befriendedFinders[site.id];
  if (!findBefriended) return;

  const ended = new AbortController();
  const { signal } = ended;
  scope.stopStaff = () => ended.abort();

  let card: CardPort | undefined;
  let beside: Composer | null = null;
  let focused: Element | null = null;
  let path = '';
  let turn = 0;

  function heardOf(event: Event): void {
    const [pressed] = event.composedPath();
    if (!event.isTrusted || !(pressed instanceof Element) || !isPress(event, pressed)) return;
    if (!isAlive()) return ended.abort();
    // The name is read before the page answers the press, because the control changes its words then.
    const befriended = findBefriended?.(pressed, new URL(location.href));
    if (befriended) void tellOf(befriended);
  }

  async function tellOf({ name, frame }: Befriended): Promise<void> {
    const mine = ++turn;
    const at = location.pathname;
    const staff = await ask({ kind: 'staff' });
    const known = staff?.find((each) => mayBeSamePerson(name, each.name));
    if (!known) return;
    const content = await ask({
      kind: 'befriended',
      ...known,
      cardReady: scope.startCard !== undefined,
    });
    if (!content || mine !== turn || signal.aborted) return;
    path = at;
    beside = { place: 'post', editors: [], frame, anonymous: false };
    focused = document.activeElement;
    card ??= scope.startCard?.({
      composer: standing,
      returnFocus: () => {
        if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      },
      attend: () => undefined,
      ask,
      signal,
    });
    card?.show(beside, content);
  }

  /** Another profile, or a page drawn anew, is no place for the card of the one before. */
  function standing(): Composer | null {
    const stands = isAlive() && beside?.frame.isConnected === true && location.pathname === path;
    return stands ? beside : null;
  }

  const listening = { signal, capture: true, passive: true };
  window.addEventListener('click', heardOf, listening);
  window.addEventListener('keydown', heardOf, listening);
  onNotice((notice) => {
    if (notice.kind === 'go-to-card') card?.toggleFocus();
    if (notice.kind === 'stop' && notice.sites.includes(site.id)) ended.abort();
    return undefined;
  }, signal);
}

/** The browser makes a click of a key on a real button; on an element that only plays one, the key is all there is. */
function isPress(event: Event, pressed: Element): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  return (
    ['Enter', ' '].includes(event.key) && !event.repeat && !(pressed instanceof HTMLButtonElement)
  );
}
