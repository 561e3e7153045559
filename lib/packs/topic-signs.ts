import type { Topic } from './school-pack';

/** Wording by which a clause shows what it is about. `alone`: where it is found, nothing further down is looked for. */
export type TopicSign = Readonly<{ topic: Topic; pattern: RegExp; alone?: boolean }>;

/** Titles of parts whose clauses ask nothing of a parent. */
export const TITLE_SIGNS: readonly TopicSign[] = [
  { topic: 'law', pattern: /\b(?:legal|legislation|statutory|law|contract)\b/iu },
  {
    topic: 'context',
    pattern:
      /\b(?:intent|introduction|purpose|aims?|scope|background|about (?:us|this)|we promise)\b/iu,
  },
  {
    topic: 'consequences',
    pattern:
      /\b(?:consequences?|sanctions?|what (?:may|will) follow|breach(?:es)?|enforcement)\b/iu,
  },
];

/** How codes word what they ask, the most telling first. */
export const CLAUSE_SIGNS: readonly TopicSign[] = [
  {
    topic: 'law',
    alone: true,
    pattern:
      /\bAct,? (?:19|20)\d\d\b|\bUK GDPR\b|\bstatutory (?:guidance|legislation)\b|\bpart of the .{0,20}\bcontract\b/iu,
  },
  {
    topic: 'consequences',
    alone: true,
    pattern:
      /\b(?:breach(?:es)?|failure to (?:follow|comply|keep)|sanctions?|prosecut\w+|legal action|(?:further|appropriate|disciplinary) action|banned from|reported to the police|taken seriously|may write to you)\b/iu,
  },
  {
    topic: 'befriending',
    alone: true,
    pattern:
      /\bfriend requests?\b|\bbefriend\w*|['‘’“"](?:friend|follow)['‘’”"]|\b(?:friend|follow|add)(?:ing)? (?:any |a |the |our |individual )?(?:members? of )?(?:staff|teachers?|employees)\b(?= (?:as|on|to)\b| ?[.,;]|$)/iu,
  },
  {
    topic: 'anonymity',
    alone: true,
    pattern:
      /\banonym\w+|\bpseudonyms?\b|\balias(?:es)?\b|\b(?:assumed|false|fake|made-up) (?:names?|accounts?|profiles?|identit\w+)|\b(?:your|their) (?:own|real) names?\b/iu,
  },
  {
    topic: 'message-viewing',
    alone: true,
    pattern:
      /\b(?:view|see|read|look at|inspect|access|show(?: us)?|monitor)\b.{0,25}\b(?:messages|chats?|conversations)\b/iu,
  },
  {
    topic: 'take-down',
    alone: true,
    pattern:
      /\b(?:remov(?:e|ed|al)|tak(?:e|en|ing) down|delet(?:e|ed|ion))\b.{0,40}\b(?:posts?|comments?|material|content|photos?|images?|videos?)\b|\b(?:posts?|comments?|material|content|photos?|images?|videos?)\b.{0,40}\b(?:remov(?:e|ed|al)|taken down|deleted?)\b/iu,
  },
  {
    topic: 'review',
    alone: true,
    pattern:
      /\b(?:review(?:s|ed)?|look at|revisit)\b.{0,60}\b(?:code|policy|page|agreement|document|annual\w*|every|each|year)\b|\bsign\b.{0,40}\b(?:agreement|form|declaration|code|slip)\b/iu,
  },
  {
    topic: 'chat',
    alone: true,
    pattern:
      /\bgroup chats?\b|['‘’]group chats?['‘’]|\b(?:whatsapp|messag\w+|parents?|class) groups?\b|\bmessag(?:ing|e) apps?\b|\binstant messag\w+|\bonline messaging\b|\bmeeting with parents\b/iu,
  },
  {
    topic: 'allegation',
    pattern:
      /\bdefam\w+|\blibel\w*|\bslander\w*|\baccus\w+|\ballegations?\b|\brumours?\b|\b(?:false|untrue|unfounded|unproven)\b|\bknow to be true\b|\bwrongdoing\b/iu,
  },
  {
    topic: 'abuse',
    pattern:
      /\babus\w+|\binsult\w*|\bthreat\w*|\bharass\w*|\bbull(?:y|ies|ied|ying)\b|\bmock\w*|\boffensive\b|\bswear\w*|\baggressi\w+|\bintimidat\w+|\bangry\b|\bhateful\b/iu,
  },
  {
    topic: 'complaint',
    pattern:
      /\bcomplain\w*|\bgrievances?\b|\bconcerns?\b|\bworr(?:y|ies|ied)\b|\bcriticis\w+|\bdissatisf\w+|\b(?:speak|talk) (?:to|with) us first\b|\bunhappy\b/iu,
  },
  {
    topic: 'conduct',
    pattern:
      /\brespect(?:ful)?\w*|\bcourte(?:sy|ous)\b|\bcivil\w*|\bkind(?:ness)?\b|\bpolite\w*|\bconsiderate\b|\bbehav\w+|\bconduct themselves\b/iu,
  },
];
