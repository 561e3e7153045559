import type { ClauseMoment, ClauseSilence, ClauseUse } from '@/lib/reminders';
import type { WordKey } from '@/lib/words';
import { SchoolWords, type LanguageFinder } from '../design/school-words';
import { useWords } from '../words-context';
import './clause-use-list.css';

/** Clause by clause, the school's words and below them what is done about them. `clauseHref` leads to a clause. */
export function ClauseUseList({
  uses,
  clauseHref,
  langOf,
}: Readonly<{
  uses: readonly ClauseUse[];
  clauseHref: (clause: string) => string;
  langOf: LanguageFinder;
}>) {
  const { say } = useWords();
  const sections = [...new Set(uses.map(({ section }) => section))];
  return (
    <>
      {sections.map((section) => (
        <section class="sheet stack" key={section.id}>
          <h3>
            <bdi lang={langOf(section.title)}>{section.title}</bdi>
          </h3>
          <ol class="clause-uses" role="list">
            {uses
              .filter((use) => use.section === section)
              .map((use) => (
                <li key={use.clause.id} data-shown={use.shown}>
                  <div class="clause-use-words">
                    <a
                      href={clauseHref(use.clause.id)}
                      aria-label={say('home.clauseLink', { id: use.clause.id })}
                    >
                      {use.clause.id}
                    </a>
                    <SchoolWords lang={langOf(use.clause.text)}>{use.clause.text}</SchoolWords>
                  </div>
                  <Doing use={use} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Doing({ use }: Readonly<{ use: ClauseUse }>) {
  const { say, list } = useWords();
  if (use.shown)
    return (
      <ul class="clause-use-doing" role="list">
        {use.moments.map((moment) => (
          <li key={moment}>{say(SHOWN_WHEN[moment])}</li>
        ))}
      </ul>
    );
  const instead = use.instead.map(({ id }) => id);
  return (
    <p class="clause-use-doing soft">
      {use.silence === 'closer' && instead.length > 0
        ? say('home.silence-closer', { clauses: list(instead) })
        : say(NOT_SHOWN[use.silence])}
    </p>
  );
}

const SHOWN_WHEN: Readonly<Record<ClauseMoment, WordKey>> = {
  'abuse-about': 'home.moment-abuse-about',
  'abuse-to': 'home.moment-abuse-to',
  allegation: 'home.moment-allegation',
  befriending: 'home.moment-befriending',
  anonymity: 'home.moment-anonymity',
  'take-down': 'home.moment-take-down',
  chat: 'home.moment-chat',
  'chat-viewing': 'home.moment-chat-viewing',
  'chat-closing': 'home.moment-chat-closing',
  'chat-complaint': 'home.moment-chat-complaint',
  meeting: 'home.moment-meeting',
  complaint: 'home.moment-complaint',
  code: 'home.moment-code',
};

const NOT_SHOWN: Readonly<Record<ClauseSilence, WordKey>> = {
  consequences: 'home.silence-consequences',
  law: 'home.silence-law',
  context: 'home.silence-context',
  review: 'home.silence-review',
  closer: 'home.silence-none',
};
