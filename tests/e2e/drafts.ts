/** A complaint that names the example school; what it should bring is the clause about complaints. */
export const complaint = 'Third supply teacher this term, what is Whitefield Primary playing at?';

/** The clause the complaint calls for, in the school's words. */
export const complaintClause = 'Complaining about the school’s values and methods on social media';

/** Drafts that must bring no card at all. */
export const silentDrafts = [
  'Third supply teacher this term, what are they playing at?',
  'Traffic in Whitefield is a joke tonight, ten minutes at the lights',
] as const;

/** Praise that names the school: the quiet mark and no more. */
export const praise = 'So proud of the choir at Whitefield Primary tonight';

/** Harsh words about a person, which bring a card in private messages as well. */
export const insult = 'Whoever runs the office at Whitefield Primary is a vile old witch';

/** A child may be at risk: help, and nothing of the school's code. */
export const worry = 'A TA at Whitefield Primary dragged my son by the arm and left bruises';

/** The clause for a complaint written with the site's anonymous switch on, in the school's words. */
export const anonymityClause =
  'Parents are instructed not post anonymously or under an alias to evade the guidance given in this code of conduct.';
