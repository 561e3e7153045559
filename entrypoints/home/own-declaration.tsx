import { Paper } from '@/components/paper/paper';
import { declarationForm, type SchoolPack } from '@/lib/packs';
import { createWords } from '@/lib/words';
import { paperBlocks } from '../shared/paper-blocks';

/** The school's office reads this paper, so what is ours on it is in English, as the code is. */
const ENGLISH = createWords('en-GB');

/** The declaration with lines for a pen, after the code when that is printed and nowhere else. It asks for nothing. */
export function OwnDeclaration({ pack }: Readonly<{ pack: SchoolPack }>) {
  return (
    <div class="only-print new-sheet" lang="en">
      <Paper
        label={ENGLISH.say('desk.paper-declaration')}
        blocks={paperBlocks(declarationForm(pack), ENGLISH)}
      />
    </div>
  );
}
