import { knobs } from '../shared/page-knobs';

/** A post by somebody else. */
export type FeedPost = Readonly<{ id: string; name: string; handle: string; text: string }>;

const posted: readonly (FeedPost & Readonly<{ rude?: true }>)[] = [
  {
    id: '1',
    name: 'Whitefield Parents',
    handle: 'wpta_parents',
    text: 'Summer fair at Whitefield Primary School on Saturday from 11. Cakes wanted!',
  },
  {
    id: '2',
    name: 'Angry of Mill Lane',
    handle: 'milllane_angry',
    rude: true,
    text: 'Whitefield Primary is a joke. The head is a useless liar and Mrs Patel should be sacked tomorrow. Pathetic idiots the lot of them.',
  },
  {
    id: '3',
    name: 'Tom Okafor',
    handle: 'tom_okafor',
    text: 'Anyone know why #Whitefield gates were shut at half eight again this morning?',
  },
  {
    id: '4',
    name: 'Town Bakery',
    handle: 'townbakery',
    text: 'Sourdough is back. So are the queues.',
  },
  {
    id: '5',
    name: 'Priya Shah',
    handle: 'priya_shah',
    rude: true,
    text: 'Wait for that Year 4 teacher from Whitefield Primary at the gate and she will soon learn.',
  },
];

/** What other people have posted; some of it names the school and is rude, and none of it is the parent's draft. */
export const feed: readonly FeedPost[] = posted.filter(
  ({ rude = false }) => knobs.feed === 'mixed' || !rude,
);
