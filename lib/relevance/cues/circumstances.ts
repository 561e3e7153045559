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
      "can't|cannot|couldn't|cant believe|stand|fathom|understand|bear|take|wait_to_leave|get_over|cope",
      "not|isn't just|only|even|sure_why|sure_what|sure_how|to_mention|surprised|impressed",
      'no wonder|idea|excuse|doubt|way|surprise|joke|better|less',
      'nothing but|short_of|less_than',
      "don't|do_not get_me_wrong|know|understand|care|think_it's_good|like|even",
      'why|how not|{not}',
      'never again|in_my_life|known|seen|been_so|felt_so|met|mind|thought|heard',
      "haven't|hasn't|not .. yet",
      'nobody|no_one|noone|none can|cares|listens|seems',
      'not being funny',
      "isn't|wasn't|aren't|ain't it|this|that|he|she|they",
      "doesn't|didn't give|care|help",
      'not|no .. but',
    ],
  },
  hypothetical: {
    reach: 'after',
    say: [
      'if|what_if|imagine|in_case|suppose|supposing|would_you|what_would|what_happens_if|what_happens_when|hope|hopefully|hoping|lest|unless|whether|worried_that|can_we_stop_calling|stop_calling|nobody_is_calling',
    ],
    unless: [
      "if .. {not}|again|this|they|she|he|it|you|that|i_could|ever|only|looks|wasn't",
      'as if',
      'even if',
      'hope .. dies|sacked|rot|burns|karma|chokes|falls|loses',
    ],
  },
  elsewhere: {
    reach: 'sentence',
    say: ['{elsewhere}'],
    unless: [
      "{school} have|has|had|did|do|does|is|are|was|were|can|can't|won't|should|need|needs|keep|keeps|really|don't|doesn't|didn't|want|wants|decided|think|thinks|sent|lost|made|cancelled|you|your|said|says",
      "{staff} .. have|has|had|did|does|is|are|was|were|can't|won't|said|says|sent|shouted",
      '{school} .. communication|homework|office|teachers|staff|head|leadership|management|reply|replies|dinners',
      'the head|office|teacher|teachers|school|staff|leadership',
      'better than|worse than|like|than .. prison|zoo|circus',
      'going|taking|taken|reported|report|email|emailed|emailing|contact|ring|go|write|writing|tell .. to|the|my .. ofsted|council|mp|papers|press|la|dfe|police',
      'ofsted .. inadequate|requires|ri|report|rating|rated|no_wonder|needs|should|where|when|joke|special',
      'no heating|heat',
    ],
  },
  fiction: {
    reach: 'sentence',
    say: [
      'film|films|movie|movies|netflix|series|documentary|drama|eastenders|corrie|coronation_street|emmerdale|adolescence|waterloo_road|traitors|panto|pantomime|nativity|musical|novel|storybook|fairy_tale|fairytale|the_play|school_play|book_week|world_book_day|macbeth|matilda|oliver|halloween|murder_mystery|escape_room|lyrics|storyline|true_crime|podcast|video_game|fortnite|minecraft|training_day|awareness_week|awareness_day|awareness_month|assembly_on|assembly_about|workshop_on|workshop_about|talk_on|talk_about_staying|training_course|refresher|first_aid_course|sponsored|in_the_news|on_the_news|bbc_news|news_story|read_about|an_article|article_about|charity|fundraiser|raising_money|anti_bullying|antibullying',
    ],
    unless: [
      'my|our|her|his {kid} .. film|filmed',
      'charity .. day',
      'during|at|after|in|before .. the? nativity|panto|play|musical|rehearsal|assembly|party|disco|world_book_day|show|training_day|workshop',
      'like .. film|horror|movie',
      'fundraiser|charity .. money|stole|pocket|nicked',
    ],
  },
  past: {
    reach: 'sentence',
    say: [
      'when i was|were at|there|a',
      'back in|in_the .. day|days|70s|80s|90s|60s|seventies|eighties|nineties|sixties|1970s|1980s|1990s',
      'class of',
      'i|we went .. there|{school} .. years|in|back|when|as_a',
      'in my|our day|days|time',
      'years ago',
      'remember|memories|reminisc*|nostalgia|throwback|tbt',
      'old days',
      'used to get .. cane|slipper|ruler|strap|belt',
    ],
    unless: [
      '{kid}|my|now|today|still|again|this_week|two_years|3_years|2_years|three_years|remember_when_this|remember_to|remember_that',
    ],
  },
};
