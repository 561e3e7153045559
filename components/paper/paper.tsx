import type { QrSquare } from '@/lib/packs';
import { QrPicture } from './qr-picture';
import './paper.css';

/** A piece of a paper for parents, every word of ours already in the reader's language. */
export type PaperBlock =
  | Readonly<{ kind: 'title' | 'school' | 'ours'; text: string }>
  | Readonly<{ kind: 'gap'; label: string }>
  | Readonly<{ kind: 'link'; url: string; shown: string }>
  | Readonly<{ kind: 'qr'; square: QrSquare; label: string; side: number }>
  | Readonly<{ kind: 'words'; words: readonly string[] }>;

/** A paper as it is printed: the only thing on the sheet when the page is printed. */
export function Paper({
  label,
  blocks,
}: Readonly<{ label: string; blocks: readonly PaperBlock[] }>) {
  return (
    <article class="paper" aria-label={label}>
      {blocks.map((block, index) => (
        <Piece key={index} block={block} />
      ))}
    </article>
  );
}

function Piece({ block }: Readonly<{ block: PaperBlock }>) {
  switch (block.kind) {
    case 'title':
      return <h2 class="paper-title">{block.text}</h2>;
    case 'school':
      return (
        <p class="paper-school" dir="auto">
          {block.text}
        </p>
      );
    case 'ours':
      return <p>{block.text}</p>;
    case 'gap':
      return (
        <p class="paper-gap">
          <span>{block.label}</span>
          <span class="paper-line" />
        </p>
      );
    case 'link':
      return (
        <p>
          <a href={block.url} rel="noopener noreferrer" target="_blank" dir="ltr">
            {block.shown}
          </a>
        </p>
      );
    case 'qr':
      return <QrPicture {...block} />;
    case 'words':
      return (
        <p class="paper-words" lang="en" dir="ltr">
          {block.words.join(' ')}
        </p>
      );
  }
}
