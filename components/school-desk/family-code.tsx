import type { CodeSection } from '@/lib/packs';
import { SchoolWords, type LanguageFinder } from '../design/school-words';
import '../code/code-view.css';

/** A school's whole code to read, part by part, in its own words. */
export function FamilyCode({
  sections,
  langOf,
}: Readonly<{ sections: readonly CodeSection[]; langOf: LanguageFinder }>) {
  return (
    <div class="stack">
      {sections.map(({ id, title, clauses }) => (
        <section class="sheet stack" key={id}>
          <h2>
            <bdi lang={langOf(title)}>{title}</bdi>
          </h2>
          <ol class="code-clauses" role="list">
            {clauses.map((clause) => (
              <li class="code-clause" key={clause.id}>
                <span class="soft">{clause.id}</span>
                <SchoolWords lang={langOf(clause.text)}>{clause.text}</SchoolWords>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
