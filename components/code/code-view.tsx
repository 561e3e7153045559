import type { CodeSection } from '@/lib/packs';
import { useEffect, useRef } from 'preact/hooks';
import { SchoolWords, type LanguageFinder } from '../design/school-words';
import { useWords } from '../words-context';
import './code-view.css';
import { MarkedText } from './marked-text';

/**
 * A school's whole code, part by part, in its own words. `clauseHref` gives each clause an address;
 * the one with id `linked` is marked, brought into view and given the focus.
 */
export function CodeView({
  sections,
  linked,
  clauseHref,
  langOf,
  found = null,
}: Readonly<{
  sections: readonly CodeSection[];
  linked: string | null;
  clauseHref: (clause: string) => string;
  langOf: LanguageFinder;
  /** Where in which clauses the words sought stand; the other clauses are then left out. Null shows all. */
  found?: ReadonlyMap<string, readonly (readonly [number, number])[]> | null;
}>) {
  const { say } = useWords();
  const target = useRef<HTMLLIElement>(null);
  useEffect(() => {
    target.current?.scrollIntoView({ block: 'center' });
    target.current?.focus({ preventScroll: true });
  }, [linked]);
  const shown = sections
    .map((section) => ({
      ...section,
      clauses: section.clauses.filter(({ id }) => found === null || found.has(id)),
    }))
    .filter(({ clauses }) => clauses.length > 0);
  return (
    <div class="stack">
      {shown.map((section) => (
        <section class="sheet stack" key={section.id}>
          <h2>
            <bdi lang={langOf(section.title)}>{section.title}</bdi>
          </h2>
          <ol class="code-clauses" role="list">
            {section.clauses.map(({ id, text }) => (
              <li
                class="code-clause"
                key={id}
                data-linked={id === linked}
                {...(id === linked ? { ref: target, tabIndex: -1 } : {})}
              >
                <a href={clauseHref(id)} aria-label={say('home.clauseLink', { id })}>
                  {id}
                </a>
                <SchoolWords lang={langOf(text)}>
                  <MarkedText text={text} spans={found?.get(id) ?? []} />
                </SchoolWords>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
