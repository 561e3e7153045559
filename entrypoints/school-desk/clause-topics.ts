import { suggestTopics, type Topic, type TopicSuggestion } from '@/lib/packs';
import { judgeDraft, type Outcome } from '@/lib/relevance';

/** Why a clause has the topics it begins with: words of its own, of its title, or words a parent's post could have. */
export type TopicReason =
  | Readonly<{ from: 'clause' | 'title'; topics: readonly Topic[]; found: string }>
  | Readonly<{ from: 'draft'; topics: readonly Topic[]; found: string }>;

/** The topic whose clause bears on a draft of each outcome. */
const TOPIC_OF: Partial<Readonly<Record<Outcome, Topic>>> = {
  abuse: 'abuse',
  allegation: 'allegation',
  anonymity: 'anonymity',
  befriending: 'befriending',
  chat: 'chat',
  code: 'review',
  complaint: 'complaint',
  'take-down': 'take-down',
};

/** What a clause seems to be about and why: by how codes are worded, else as a draft of these words would be judged. */
export function reasonFor(text: string, title: string): TopicReason | null {
  const suggested = suggestTopics(text, title);
  return suggested[0] ? reasonOf([suggested[0], ...suggested.slice(1)]) : reasonAsDraft(text);
}

/** Topics to begin with; background where nothing tells. */
export function topicsFor(text: string, title: string): readonly Topic[] {
  if (text.trim() === '') return [];
  return reasonFor(text, title)?.topics ?? ['context'];
}

function reasonOf(suggested: readonly [TopicSuggestion, ...TopicSuggestion[]]): TopicReason {
  const [{ where, found }] = suggested;
  return { from: where, topics: suggested.map(({ topic }) => topic), found };
}

function reasonAsDraft(text: string): TopicReason | null {
  const mention = { start: 0, end: 0, form: '', strength: 'strong' } as const;
  const judgement = judgeDraft(
    {
      text,
      match: { school: 'desk', mentions: [mention], sureness: 1 },
      place: 'post',
      anonymous: false,
    },
    { names: { name: '', staff: [] } },
  );
  const topic = TOPIC_OF[judgement.outcome];
  const evidence = judgement.evidence.find(({ outcome }) => outcome === judgement.outcome);
  if (!topic || !evidence) return null;
  return { from: 'draft', topics: [topic], found: text.slice(evidence.start, evidence.end) };
}
