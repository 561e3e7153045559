import type { GuardName } from '../cue';

/** Where a circumstance reaches: only what follows it in the sentence, or all of the sentence. */
export type Circumstance = Readonly<{
  reach: 'after' | 'sentence';
  say: readonly string[];
  /** Phrases that look like the circumstance and are not. */
  unless?: readonly string[];
}>;

/** The phrases that make each circumstance; `negated` and `quoted` are found otherwise. */
export const CIRCUMSTANCES: Readonly<Record<Exclude<GuardName, 'quoted'>, Circumstance>> = {
  negated: {
    reach: 'after',
    say: ['{not}'],
    unless: [
      "(can't|cannot|couldn't|cant) (believe|stand|fathom|understand|bear|take|wait to leave|get over|cope)",
      "(not|isn't) (just|only|even|sure why|sure what|sure how|to mention|surprised|impressed)",
      'no (wonder|idea|excuse|doubt|way|surprise|joke|better|less)',
      'nothing (but|short of|less than)',
      "(don't|do not) (get me wrong|know|understand|care|think it's good|like|even)",
      '(why|how) (not|{not})',
      'never (again|in my life|known|seen|been so|felt so|met|mind|thought|heard)',
      "(haven't|hasn't|not) .. yet",
      '(nobody|no one|noone|none) (can|cares|listens|seems)',
      'not being funny',
      "(isn't|wasn't|aren't|ain't) (it|this|that|he|she|they)",
      "(doesn't|didn't) (give|care|help)",
      '(not|no) .. but',
    ],
  },
  hypothetical: {
    reach: 'after',
    say: [
      '(if|what if|imagine|in case|suppose|supposing|would you|what would|what happens if|what happens when|hope|hopefully|hoping|lest|unless|whether|worried that|can we stop calling|stop calling|nobody is calling)',
    ],
    unless: [
      "if .. ({not}|again|this|they|she|he|it|you|that|i could|ever|only|looks|wasn't)",
      'as if',
      'even if',
      'hope .. (dies|sacked|rot|burns|karma|chokes|falls|loses)',
    ],
  },
  elsewhere: {
    reach: 'sentence',
    say: ['{elsewhere}'],
    unless: [
      "{school} (have|has|had|did|do|does|is|are|was|were|can|can't|won't|should|need|needs|keep|keeps|really|don't|doesn't|didn't|want|wants|decided|think|thinks|sent|lost|made|cancelled|you|your|said|says)",
      "{staff} .. (have|has|had|did|does|is|are|was|were|can't|won't|said|says|sent|shouted)",
      '{school} .. (communication|homework|office|teachers|staff|head|leadership|management|reply|replies|dinners)',
      'the (head|office|teacher|teachers|school|staff|leadership)',
      '(better than|worse than|like|than) .. (prison|zoo|circus)',
      '(going|taking|taken|reported|report|email|emailed|emailing|contact|ring|go|write|writing|tell) .. (to|the|my) .. (ofsted|council|mp|papers|press|la|dfe|police)',
      'ofsted .. (inadequate|requires|ri|report|rating|rated|no wonder|needs|should|where|when|joke|special)',
      'no (heating|heat)',
    ],
  },
  fiction: {
    reach: 'sentence',
    say: [
      '(film|films|movie|movies|netflix|series|documentary|drama|eastenders|corrie|coronation street|emmerdale|adolescence|waterloo road|traitors|panto|pantomime|nativity|musical|novel|storybook|fairy tale|fairytale|the play|school play|book week|world book day|macbeth|matilda|oliver|halloween|murder mystery|escape room|lyrics|storyline|true crime|podcast|video game|fortnite|minecraft|training day|awareness week|awareness day|awareness month|assembly on|assembly about|workshop on|workshop about|talk on|talk about staying|training course|refresher|first aid course|sponsored|in the news|on the news|bbc news|news story|read about|an article|article about|charity|fundraiser|raising money|anti bullying|antibullying)',
    ],
    unless: [
      '(my|our|her|his) {kid} .. (film|filmed)',
      'charity .. day',
      '(during|at|after|in|before) .. the? (nativity|panto|play|musical|rehearsal|assembly|party|disco|world book day|show|training day|workshop)',
      'like .. (film|horror|movie)',
      '(fundraiser|charity) .. (money|stole|pocket|nicked)',
    ],
  },
  past: {
    reach: 'sentence',
    say: [
      'when i (was|were) (at|there|a)',
      'back (in|in the) .. (day|days|70s|80s|90s|60s|seventies|eighties|nineties|sixties|1970s|1980s|1990s)',
      'class of',
      '(i|we) went .. (there|{school}) .. (years|in|back|when|as a)',
      'in (my|our) (day|days|time)',
      'years ago',
      '(remember|memories|reminisc*|nostalgia|throwback|tbt)',
      'old days',
      'used to get .. (cane|slipper|ruler|strap|belt)',
    ],
    unless: [
      '({kid}|my|now|today|still|again|this week|two years|3 years|2 years|three years|remember when this|remember to|remember that)',
    ],
  },
};
