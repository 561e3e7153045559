import { complaintStepsFor } from '@/lib/guidance';
import type { Nation, SchoolPack, Topic } from '@/lib/packs';
import type { Judgement } from '@/lib/relevance';
import type { WordKey } from '@/lib/words';
import type { FoundClause } from './choose-clause';

/**
 * Our lines beside a clause, at most four, for an outcome that can quote one. They say what helps, and speak of the
 * quoted clause only when it carries the outcome's own topic; a clause found as a fallback gets a line of its own.
 */
export function outcomeLines(
  judgement: Judgement,
  found: FoundClause | null,
  { school }: SchoolPack,
): readonly WordKey[] {
  const onTopic = (topic: Topic) => found?.clause.topics.includes(topic) ?? false;
  const next: readonly WordKey[] = judgement.alreadyComplained ? nextSteps(school) : [];
  switch (judgement.outcome) {
    case 'complaint':
      if (next.length > 0) return next;
      return onTopic('complaint')
        ? ['card.complaintFirst', 'card.complaintWho']
        : ['card.complaintWho'];
    case 'abuse':
      return [abuseLine(judgement, onTopic('abuse')), ...namelessLine(judgement), ...next];
    case 'allegation': {
      const meaning: readonly WordKey[] = onTopic('allegation')
        ? [allegationLine(school.nation)]
        : [];
      return [...meaning, 'card.allegationLook', ...namelessLine(judgement), ...next.slice(0, 1)];
    }
    case 'befriending':
      return [onTopic('befriending') ? 'card.befriending' : 'card.befriendingAsk'];
    case 'anonymity': {
      const request: readonly WordKey[] = onTopic('anonymity') ? ['card.anonymity'] : [];
      return [...request, 'card.anonymityAdmins', ...next];
    }
    case 'take-down':
      return [...meetingLine(judgement), 'card.takeDown', ...next];
    case 'chat':
      return [...chatLines(judgement), ...next];
    case 'code':
      return ['card.code', ...next];
    case 'mention':
      return ['card.mention'];
    case 'help':
    case 'own-route':
      return [];
  }
}

/** For somebody already waiting: who is next, and who comes after the school where that is known. */
function nextSteps({ nation, kind }: SchoolPack['school']): readonly WordKey[] {
  const outside = complaintStepsFor(nation, kind).filter((step) => step.outside === true);
  return ['card.alreadyComplained', ...outside.map(({ id }): WordKey => `steps.${id}`)];
}

function abuseLine({ matters }: Judgement, onTopic: boolean): WordKey {
  if (matters.includes('threat')) return 'card.threat';
  if (!onTopic) return 'card.abuseGeneral';
  return matters.includes('to-person') ? 'card.abuseToPerson' : 'card.abuseAbout';
}

/** Harm must be serious in England and Wales: https://www.legislation.gov.uk/ukpga/2013/26/section/1 */
function allegationLine(nation: Nation): WordKey {
  return nation === 'england' || nation === 'wales' ? 'card.allegation' : 'card.allegationAnyHarm';
}

function namelessLine({ also }: Judgement): readonly WordKey[] {
  return also.includes('anonymity') ? ['card.anonymityAdmins'] : [];
}

function meetingLine({ matters }: Judgement): readonly WordKey[] {
  return matters.includes('meeting') ? ['card.meeting'] : [];
}

function chatLines(judgement: Judgement): readonly WordKey[] {
  const { matters } = judgement;
  if (matters.includes('message-viewing')) return ['card.messageViewing', 'card.messageOthers'];
  if (matters.includes('chat-closing')) return ['card.chatClosing'];
  return matters.includes('meeting') ? meetingLine(judgement) : ['card.chat'];
}
