import type { SchoolState } from '@/lib/messages';
import { NameChips } from '../schools/name-chips';
import { TeachName } from '../schools/teach-name';
import { useWords } from '../words-context';

/** The members of staff of one school: those in its pack, and those the parent added, which can be taken off again. */
export function StaffList({
  school: { pack, staff },
  onAdd,
  onForget,
}: Readonly<{
  school: SchoolState;
  onAdd: (name: string) => void;
  onForget: (name: string) => void;
}>) {
  const { say } = useWords();
  const school = pack.school.name;
  const listed = (pack.school.staff ?? []).map(({ name }) => name);
  return (
    <div class="stack-tight">
      {listed.length + staff.length === 0 && <p>{say('home.staffNone', { school })}</p>}
      {listed.length > 0 && <NameChips label={say('home.staffNames', { school })} names={listed} />}
      {staff.length > 0 && (
        <NameChips
          label={say('home.keptStaff')}
          names={staff}
          onRemove={onForget}
          removeLabel={(name) => say('home.staffForget', { name })}
        />
      )}
      <TeachName label={say('home.staffLabel')} button={say('home.staffButton')} onTeach={onAdd} />
    </div>
  );
}
