import type { PaperBlock } from '@/components/paper/paper';
import { qrSquare, type HandOutBlock, type QrSquare } from '@/lib/packs';
import type { Words } from '@/lib/words';

/** A module of 0.6 mm is still told apart by a phone's camera; a code is drawn no smaller than a stamp. */
const MM_PER_MODULE = 0.62;
const SMALLEST_QR = 35;
const WIDEST_QR = 125;

/** A paper as a page shows and prints it. */
export function paperBlocks(
  blocks: readonly HandOutBlock[],
  { say }: Words,
): readonly PaperBlock[] {
  return blocks.flatMap((block): readonly PaperBlock[] => {
    switch (block.kind) {
      case 'title':
      case 'school':
        return [{ kind: block.kind, text: block.text }];
      case 'ours-title':
        return [{ kind: 'title', text: say(block.key, block.values) }];
      case 'ours':
        return [{ kind: 'ours', text: say(block.key, block.values) }];
      case 'merge':
      case 'blank':
        return [{ kind: 'gap', label: say(`desk.field-${block.field}`) }];
      case 'link':
        return [block];
      case 'words':
        return [{ kind: 'words', words: block.words }];
      case 'qr': {
        const square = qrSquare(block.url);
        const label = say('desk.qrLabel');
        return square ? [{ kind: 'qr', square, label, side: qrSide(square) }] : [];
      }
    }
  });
}

/** How wide a code is printed, in mm. */
export function qrSide({ size }: QrSquare): number {
  return Math.min(WIDEST_QR, Math.max(SMALLEST_QR, Math.round(size * MM_PER_MODULE)));
}
