import { FaultList } from '@/components/design/fault-list';
import { Notice } from '@/components/design/notice';
import { HandForm } from '@/components/schools/hand-form';
import { PackChooser } from '@/components/schools/pack-chooser';
import { PackPreview } from '@/components/schools/pack-preview';
import { PastedLink } from '@/components/schools/pasted-link';
import { NATIONS, SCHOOL_KINDS, decodePack } from '@/lib/packs';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lookAtPack, sentencesFor, type LookedAt } from './describe-pack';
import { EXAMPLE_PACK, EXAMPLE_SCHOOL } from './example-pack';
import type { PageProps } from './page-props';
import { typedPack } from './typed-pack';

/** More than any pack may have, in bytes: a bigger file is not read to its end to be refused. */
const BYTES_READ = 300_000;

type Adding =
  | Readonly<{ at: 'choosing' }>
  | Readonly<{ at: 'faults'; file: string; sentences: readonly string[] }>
  | Readonly<{ at: 'looking'; file: string; found: Extract<LookedAt, { ok: true }> }>
  | Readonly<{ at: 'added'; school: string }>;

/** The whole way of adding a school: choose a pack, look into it, say yes or no. */
export function AddSchool({ state, words, addPack }: PageProps) {
  const [adding, setAdding] = useState<Adding>({ at: 'choosing' });
  const box = useRef<HTMLDivElement>(null);
  const begun = useRef(false);
  // What had the focus has just gone with the look into the pack.
  useEffect(() => {
    if (begun.current && (adding.at === 'choosing' || adding.at === 'added')) box.current?.focus();
    begun.current ||= adding.at !== 'choosing';
  }, [adding]);

  async function look(file: string, source: string): Promise<void> {
    const found = await lookAtPack(source, state.schools, words);
    setAdding(
      found.ok
        ? { at: 'looking', file, found }
        : { at: 'faults', file, sentences: found.sentences },
    );
  }

  async function lookAtLink(pasted: string): Promise<void> {
    const name = words.say('schools.linkName');
    const reading = decodePack(pasted);
    if (reading.ok) await look(name, JSON.stringify(reading.pack));
    else setAdding({ at: 'faults', file: name, sentences: sentencesFor(reading.faults, words) });
  }

  async function add({ file, found }: Extract<Adding, { at: 'looking' }>): Promise<void> {
    const reply = await addPack(found.source);
    if (reply.ok) setAdding({ at: 'added', school: found.preview.school });
    else setAdding({ at: 'faults', file, sentences: whyNotAdded(reply.faults) });
  }

  function whyNotAdded(faults: Parameters<typeof sentencesFor>[0]): readonly string[] {
    return faults.length > 0 ? sentencesFor(faults, words) : [words.say('home.notStored')];
  }

  const hasExample = state.schools.some(({ pack }) => pack.school.name === EXAMPLE_SCHOOL);
  if (adding.at === 'looking')
    return (
      <PackPreview
        {...adding.found.preview}
        onYes={() => void add(adding)}
        onNo={() => setAdding({ at: 'choosing' })}
      />
    );
  return (
    <div class="stack" ref={box} tabIndex={-1}>
      <div role="status">
        {adding.at === 'added' && (
          <Notice>{words.say('home.added', { school: adding.school })}</Notice>
        )}
      </div>
      {adding.at === 'faults' && (
        <FaultList
          title={words.say('home.faultsTitle', {
            file: adding.file,
            count: adding.sentences.length,
          })}
          sentences={adding.sentences}
          kept={words.say('home.faultsKept')}
        />
      )}
      <PackChooser
        exampleSchool={hasExample ? null : EXAMPLE_SCHOOL}
        prominent={state.schools.length === 0}
        onFile={(file) =>
          void file
            .slice(0, BYTES_READ)
            .text()
            .then((source) => look(file.name, source))
        }
        onExample={() => void look(words.say('home.exampleFile'), EXAMPLE_PACK)}
      >
        <PastedLink onLink={(pasted) => void lookAtLink(pasted)} />
        <HandForm
          nations={NATIONS}
          kinds={SCHOOL_KINDS}
          onTyped={(typed) => {
            const today = new Date().toISOString().slice(0, 10);
            void look(words.say('schools.handName'), typedPack(typed, words, today));
          }}
        />
      </PackChooser>
    </div>
  );
}
