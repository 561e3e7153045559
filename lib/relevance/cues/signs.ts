/** Signs that are no outcome by themselves but weigh in a judgement. */
export const SIGNS = {
  /** Warm words: small hints of a complaint weigh less beside them. */
  praise: [
    '{praise}',
    "can't (fault|complain|thank you|thank|praise|recommend)",
    'no complaints',
    'keep up the good',
  ],
  /** Notices, sales, plain questions: small hints of a complaint weigh less beside them. */
  notice: [
    '(does|do|is|are|has|have|can|could|anyone|anybody|any|what|when|where|who) (anyone|anybody|know|else|time|day|date|tell|recommend|selling|got|have|going|remember|colour|still)',
    'for sale',
    '(lost|found) .. (jumper|coat|cardigan|hat|shoe|scarf|bag|bottle|glasses|hoodie|tooth|cat|keys|glove|gloves|lunchbox|blazer|bracelet|necklace|teddy|jacket|scooter)',
    '(raffle|tombola|fair|fayre|fete|bake sale|cake sale|jumble|disco|quiz night|bags2school|sponsored|volunteers|reminder|tickets|stalls|open day|open evening)',
    '(pm|dm|message|inbox) me',
    'thanks in advance',
    'tia',
    'free (to|collection)',
    '(collect|collection) from',
    '£* (ono|each|the lot|bundle|per|for both|for all)',
  ],
  /** The parent has taken the matter to the school already. */
  alreadyComplained: [
    '(made|put|putting|put in|lodged|sent|submitted|filed|raised|written|gone through|done) .. (complaint|complaints|grievance)',
    'complaint .. (in|weeks|months|ago|stage|ignored|reply|response|heard|nothing|still|rejected|upheld|dismissed|sent|submitted)',
    "(i've|ive|i|we|we've|have|already) (complained|emailed|written|wrote|raised|reported|spoken|spoke|rang|called|phoned|met|contacted|asked|told|messaged) .. (head|{staff}|school|governors|office|times|twice|already|them|nothing|complaints|formally|in|about)",
    'stage (1|2|one|two|3|three)',
    '(emailed|complained|written|asked|rang|phoned|called|raised) .. (twice|times|three|four|five|six|ten|again|already|weeks|months)',
    'already .. (complained|emailed|written|raised|spoken|spoke|reported|been in|asked|told|contacted|rang|met)',
    'still waiting .. (reply|response|answer|hear|email|call|back|outcome|head|them)',
    '{not} .. (reply|replied|response|heard) .. (complaint|email|emails|letter|letters)',
    '(emails|letters|calls) .. (ignored|unanswered|no)',
    '(had|been) .. (meeting|meetings) .. ({head}|{staff}|school|nothing|changed)',
  ],
  /** The draft speaks to somebody rather than about somebody. */
  toPerson: [
    "(you|your|you're|you are|yourself) .. ({insult}|joke|disgrace|pathetic|useless|clowns|scum|vile|evil|fat|stupid|thick|ugly)",
    '{insult} (you|yous)',
  ],
  /** Staff are the ones said to have done harm. */
  staffHarm: [
    '{staff} .. ({violence}|{grip}|touched|shouted|screamed|locked|hurt|groomed|messaged|messaging)',
    '({violence}|dragged|grabbed|touched|locked|restrained|hurt|scared|afraid|terrified) .. (by|of) .. {staff}',
    '(restrained|restraint)',
  ],
  /** The parent is called to a meeting. */
  meeting: [
    '(meeting|called in|hauled in|summoned|asked to come in|appointment|come into school|come in and|invited in|dragged in)',
  ],
} as const;
