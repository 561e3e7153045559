import type { Nation, SchoolKind } from '@/lib/packs';
import { useId, useState } from 'preact/hooks';
import { Button } from '../design/button';
import { SelectField } from '../design/select-field';
import '../design/ways.css';
import { useWords } from '../words-context';
import '../school-desk/text-field.css';

/** What a parent types in from the paper. */
export type TypedSchool = Readonly<{
  name: string;
  complaintsUrl: string;
  /** One thing the code asks a line. */
  clauses: string;
  nation: Nation;
  kind: SchoolKind;
}>;

const NOTHING: TypedSchool = {
  name: '',
  complaintsUrl: '',
  clauses: '',
  nation: 'england',
  kind: 'maintained',
};

/** A way to a school: its name, its complaints link and what its code asks, typed in by hand. */
export function HandForm({
  nations,
  kinds,
  onTyped,
}: Readonly<{
  nations: readonly Nation[];
  kinds: readonly SchoolKind[];
  onTyped: (typed: TypedSchool) => void;
}>) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(NOTHING);
  const put = (changes: Partial<TypedSchool>) => setTyped({ ...typed, ...changes });
  return (
    <div class="way way-typed">
      <h2>{say('schools.handTitle')}</h2>
      <p>{say('schools.handDetail')}</p>
      {!open && <Button onClick={() => setOpen(true)}>{say('schools.handButton')}</Button>}
      {open && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            onTyped(typed);
          }}
        >
          <p>{say('schools.handLead')}</p>
          <Line
            label={say('packs.placeSchoolName')}
            value={typed.name}
            onType={(name) => put({ name })}
          />
          <SelectField
            label={say('home.nationLabel')}
            options={nations.map((value) => ({ value, label: say(`home.nation-${value}`) }))}
            chosen={typed.nation}
            onChoose={(nation) => put({ nation })}
          />
          <SelectField
            label={say('home.kindLabel')}
            options={kinds.map((value) => ({ value, label: say(`home.kind-${value}`) }))}
            chosen={typed.kind}
            onChoose={(kind) => put({ kind })}
          />
          <Line
            label={say('packs.placeComplaintsLink')}
            value={typed.complaintsUrl}
            onType={(complaintsUrl) => put({ complaintsUrl })}
          />
          <Line
            label={say('schools.handClauses')}
            value={typed.clauses}
            rows={5}
            onType={(clauses) => put({ clauses })}
          />
          <div>
            <button type="submit" class="button button-plain">
              {say('schools.linkButton')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}

function Line({
  label,
  value,
  onType,
  rows,
}: Readonly<{ label: string; value: string; onType: (typed: string) => void; rows?: number }>) {
  const id = useId();
  const shared = { id, value, autocomplete: 'off', dir: 'auto' } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onInput={(event) => onType(event.currentTarget.value)} />
      )}
    </div>
  );
}
