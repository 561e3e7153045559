import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { EraseEverything } from '@/components/kept/erase-everything';
import { KeptList } from '@/components/kept/kept-list';
import { openDeskStore, type DeskRecord } from '@/lib/store';
import { useEffect, useState } from 'preact/hooks';
import { changeSite } from '../shared/change-site';
import { CopySection } from './copy-section';
import { describeDesk, describeKept } from './describe-kept';
import type { PageProps } from './page-props';

/** Everything that is kept, and one way to be rid of it. */
export function KeptPage(page: PageProps) {
  const { state, words, moved, change } = page;
  const { say } = words;
  const [erased, setErased] = useState(false);
  const [desk, setDesk] = useState<DeskRecord | null>(null);
  useEffect(() => {
    // What a school works on at the desk is in a database of its own; where that cannot be read, nothing is told of it.
    void openDeskStore()
      .then((store) => store.read())
      .then(setDesk, () => setDesk(null));
  }, []);

  async function erase(): Promise<void> {
    const on = new Set(
      [...state.sites, ...state.messages].flatMap((site) => (site.on ? site.id : [])),
    );
    await Promise.all([...on].map((id) => changeSite(id, false)));
    await change({ kind: 'erase-everything' });
    await openDeskStore().then(
      (store) => store.clear(),
      () => undefined,
    );
    setDesk(null);
    setErased(true);
  }

  return (
    <>
      <PageHeading title={say('home.keptTitle')} lead={say('home.keptLead')} takeFocus={moved} />
      <div role="status">{erased && <Notice>{say('home.erased')}</Notice>}</div>
      <KeptList
        records={[...describeKept(state, words, new Date()), ...describeDesk(desk, words)]}
      />
      <Notice>{say('home.keptWho')}</Notice>
      <CopySection {...page} />
      <EraseEverything onErase={() => void erase()} />
    </>
  );
}
