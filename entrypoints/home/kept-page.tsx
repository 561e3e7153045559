import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { EraseEverything } from '@/components/kept/erase-everything';
import { KeptList } from '@/components/kept/kept-list';
import { useState } from 'preact/hooks';
import { changeSite } from '../shared/change-site';
import { CopySection } from './copy-section';
import { describeKept } from './describe-kept';
import type { PageProps } from './page-props';

/** Everything that is kept, and one way to be rid of it. */
export function KeptPage(page: PageProps) {
  const { state, words, moved, change } = page;
  const { say } = words;
  const [erased, setErased] = useState(false);

  async function erase(): Promise<void> {
    const on = new Set(
      [...state.sites, ...state.messages].flatMap((site) => (site.on ? site.id : [])),
    );
    await Promise.all([...on].map((id) => changeSite(id, false)));
    await change({ kind: 'erase-everything' });
    setErased(true);
  }

  return (
    <>
      <PageHeading title={say('home.keptTitle')} lead={say('home.keptLead')} takeFocus={moved} />
      <div role="status">{erased && <Notice>{say('home.erased')}</Notice>}</div>
      <KeptList records={describeKept(state, words, new Date())} />
      <Notice>{say('home.keptWho')}</Notice>
      <CopySection {...page} />
      <EraseEverything onErase={() => void erase()} />
    </>
  );
}
