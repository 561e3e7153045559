import type { PageReplies } from '@/lib/messages';
import type { SchoolPack } from '@/lib/packs';
import type { Words } from '@/lib/words';
import { useEffect, useState } from 'preact/hooks';
import { tryPack } from '../shared/try-pack';

/** What a draft brings up beside it, and whether the model has read it; rejects where nobody can be asked. */
export type TryPack = (text: string, pack: SchoolPack) => Promise<PageReplies['try-pack']>;

/** Typing rests this long before the draft is read. Milliseconds. */
const REST_MS = 300;
/** As much of a draft as may be asked about, in UTF-16 units. */
const LONGEST = 60_000;

/** What the draft brings up, once it rests; null while it is empty. `ask` reads drafts as a parent's browser does; without it the cues do. */
export function useTrial(
  text: string,
  pack: SchoolPack,
  words: Words,
  ask: TryPack | null,
): PageReplies['try-pack'] | null {
  const [trial, setTrial] = useState<PageReplies['try-pack'] | null>(null);
  useEffect(() => {
    const draft = text.trim().slice(0, LONGEST);
    if (draft === '') return setTrial(null);
    let wanted = true;
    const byCues = () => ({ card: tryPack(draft, pack, words), byModel: false });
    const read = async () => (ask ? ask(draft, pack).catch(byCues) : byCues());
    const rest = setTimeout(() => void read().then((found) => wanted && setTrial(found)), REST_MS);
    return () => {
      wanted = false;
      clearTimeout(rest);
    };
  }, [text, pack, words, ask]);
  return trial;
}
