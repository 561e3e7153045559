import type { Topic } from './school-pack';
import { CLAUSE_SIGNS, TITLE_SIGNS, type TopicSign } from './topic-signs';

/** A topic with the words that speak for it, and whether they stand in the clause or in the title above it. */
export type TopicSuggestion = Readonly<{ topic: Topic; found: string; where: 'clause' | 'title' }>;

/**
 * What a clause seems to be about by its own wording, else by the title it stands under; empty when neither tells.
 * Suggestions only: the school decides.
 */
export function suggestTopics(text: string, title: string): readonly TopicSuggestion[] {
  const [above] = found(TITLE_SIGNS, title, 'title');
  const own = found(CLAUSE_SIGNS, text, 'clause');
  const tells = own.length > 0 && above?.topic !== 'context' && above?.topic !== 'law';
  if (above && !tells) return [above];
  const first = own[0];
  const alone = CLAUSE_SIGNS.some(({ topic, alone: only }) => topic === first?.topic && only);
  return first && alone ? [first] : own.filter(({ topic }) => !standsAlone(topic));
}

function found(
  signs: readonly TopicSign[],
  text: string,
  where: TopicSuggestion['where'],
): readonly TopicSuggestion[] {
  return signs.flatMap(({ topic, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ topic, found: match[0], where }] : [];
  });
}

function standsAlone(topic: Topic): boolean {
  return CLAUSE_SIGNS.some((sign) => sign.topic === topic && sign.alone === true);
}
