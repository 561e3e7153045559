import { Button } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { SelectField } from '@/components/design/select-field';
import { Paper } from '@/components/paper/paper';
import { writeWordFile, type HandOutSetUp, type SchoolPack } from '@/lib/packs';
import type { Words } from '@/lib/words';
import { useMemo, useState } from 'preact/hooks';
import { PAPERS, blocksOf, wordBlocks, type PaperKind } from './describe-paper';
import { drawQrPng } from './draw-qr-png';
import { paperBlocks } from '../shared/paper-blocks';
import { fileStem, saveFile } from './save-file';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The papers for parents: one is shown as it will be printed, and can be printed or saved for Word. */
export function Papers({
  pack,
  setUp,
  stem,
  words,
}: Readonly<{ pack: SchoolPack; setUp: HandOutSetUp; stem: string; words: Words }>) {
  const { say } = words;
  const [kind, setKind] = useState<PaperKind>('letter');
  const [failed, setFailed] = useState(false);
  const label = say(`desk.paper-${kind}`);
  const blocks = useMemo(() => blocksOf(kind, pack, setUp), [kind, pack, setUp.link, setUp.words]);
  const shown = useMemo(() => paperBlocks(blocks, words), [blocks, words]);

  async function saveForWord(): Promise<void> {
    const file = await writeWordFile(label, await wordBlocks(blocks, words, drawQrPng));
    saveFile(`${stem}-${fileStem(label)}.docx`, file, WORD_TYPE);
  }

  return (
    <section class="stack">
      <div class="sheet stack no-print">
        <h2>{say('desk.papersTitle')}</h2>
        <SelectField
          label={say('desk.paperChoice')}
          options={PAPERS.map((value) => ({ value, label: say(`desk.paper-${value}`) }))}
          chosen={kind}
          onChoose={setKind}
        />
        <div class="row">
          <Button look="main" onClick={() => print()}>
            {say('desk.print')}
          </Button>
          <Button
            onClick={() =>
              void saveForWord().then(
                () => setFailed(false),
                () => setFailed(true),
              )
            }
          >
            {say('desk.word')}
          </Button>
        </div>
        <p class="soft">{say('desk.wordDetail')}</p>
        {failed && (
          <Notice look announced>
            {say('desk.wordFailed')}
          </Notice>
        )}
      </div>
      <Paper label={label} blocks={shown} />
    </section>
  );
}
