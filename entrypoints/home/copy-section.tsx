import { CopyOfEverything } from '@/components/kept/copy-of-everything';
import { writeBackup } from '@/lib/store';
import { useState } from 'preact/hooks';
import { ask } from '../shared/ask-background';
import { isoDay } from '../shared/iso-day';
import type { PageProps } from './page-props';
import { saveFile } from './save-file';

/** Longer than any copy can be, in bytes: a bigger file is not read to its end to be refused. */
const BYTES_READ = 20_000_000;

/** Everything that is kept as one file, made and read in this page. */
export function CopySection({ state, words: { say } }: PageProps) {
  const [said, setSaid] = useState('');

  function save(): void {
    const file = `quiet-word-${isoDay(new Date())}.json`;
    saveFile(file, 'application/json', writeBackup(state));
    setSaid('');
  }

  async function bringBack(file: File): Promise<void> {
    const source = await file.slice(0, BYTES_READ).text();
    const reply = await ask({ kind: 'bring-back', source }).catch(
      () => ({ ok: false, why: null }) as const,
    );
    if (reply.ok) setSaid(say('home.copyBackDone', { schools: reply.schools }));
    else if (reply.why === null) setSaid(say('home.notStored'));
    else setSaid(say(reply.why === 'newer' ? 'home.copyBackNewer' : 'home.copyBackFault'));
  }

  return <CopyOfEverything said={said} onSave={save} onFile={(file) => void bringBack(file)} />;
}
