import {
  declarationForm,
  qrSquare,
  setUpNotice,
  welcomeLetter,
  type HandOutBlock,
  type HandOutSetUp,
  type QrSquare,
  type SchoolPack,
  type WordBlock,
} from '@/lib/packs';
import type { Words } from '@/lib/words';
import { qrSide } from '../shared/paper-blocks';

/** The papers a school hands out. */
export const PAPERS = ['letter', 'declaration', 'notice'] as const;
export type PaperKind = (typeof PAPERS)[number];

const PX_PER_MM = 96 / 25.4;

/** The pieces of a paper, in order. */
export function blocksOf(
  kind: PaperKind,
  pack: SchoolPack,
  setUp: HandOutSetUp,
): readonly HandOutBlock[] {
  switch (kind) {
    case 'letter':
      return welcomeLetter(pack, setUp);
    case 'declaration':
      return declarationForm(pack);
    case 'notice':
      return setUpNotice(pack, setUp);
  }
}

/** A paper as it goes into a Word file; `drawPng` draws a QR code, a whole number of px a module. */
export async function wordBlocks(
  blocks: readonly HandOutBlock[],
  { say }: Words,
  drawPng: (square: QrSquare) => Promise<Uint8Array>,
): Promise<readonly WordBlock[]> {
  const written = await Promise.all(
    blocks.map(async (block): Promise<readonly WordBlock[]> => {
      switch (block.kind) {
        case 'title':
          return [{ kind: 'title', text: block.text }];
        case 'school':
          return [{ kind: 'text', text: block.text }];
        case 'ours-title':
          return [{ kind: 'heading', text: say(block.key, block.values) }];
        case 'ours':
          return [{ kind: 'text', text: say(block.key, block.values) }];
        case 'merge':
          return [{ kind: 'merge', field: say(`desk.field-${block.field}`) }];
        case 'blank':
          return [{ kind: 'blank', label: say(`desk.field-${block.field}`) }];
        case 'link':
          return [block];
        case 'words':
          return [{ kind: 'strong', text: block.words.join(' ') }];
        case 'qr': {
          const square = qrSquare(block.url);
          if (!square) return [];
          const side = Math.round(qrSide(square) * PX_PER_MM);
          const label = say('desk.qrLabel');
          return [{ kind: 'picture', png: await drawPng(square), side, label }];
        }
      }
    }),
  );
  return written.flat();
}
