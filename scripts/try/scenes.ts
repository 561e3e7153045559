/** A draft to show: the box it is typed into, what is typed, and words the answer has, or null where there is none. */
export type Scene = Readonly<{
  name: string;
  /** The name of a surface of the stand-ins. */
  surface: string;
  draft: string;
  shows: string | null;
}>;

/** The main job in six drafts, from the plainest to the most serious, and one that is none of ours. */
export const scenes: readonly Scene[] = [
  {
    name: '1-complaint-on-facebook',
    surface: 'facebook/post',
    draft:
      'Whitefield Primary has changed the lunches again. Cold pasta three days running, and my emails go unanswered.',
    shows: 'asks, in its code',
  },
  {
    name: '2-group-post-on-facebook',
    surface: 'facebook/group-post',
    draft:
      'Is anyone else fed up with Whitefield Primary changing the pick-up times and telling nobody?',
    shows: 'asks, in its code',
  },
  {
    name: '3-reply-on-x',
    surface: 'x/reply-inline',
    draft: 'Whitefield Primary never answer their emails. Useless communication.',
    shows: 'asks, in its code',
  },
  {
    name: '4-praise-on-x',
    surface: 'x/home',
    draft: 'So proud of the choir at Whitefield Primary today!',
    shows: 'A small mark',
  },
  {
    name: '5-help-on-x',
    surface: 'x/dialog',
    draft: 'A TA at Whitefield Primary dragged my son by the arm and left bruises.',
    shows: '999',
  },
  {
    name: '6-nothing-to-do-with-the-school',
    surface: 'facebook/comment',
    draft: 'The traffic on the high street was awful this morning.',
    shows: null,
  },
];
