import { knobs } from '../shared/page-knobs';

/** A comment by somebody else, or one the parent has sent. */
export type FeedComment = Readonly<{ id: string; name: string; text: string }>;

/** A post by somebody else, or one the parent has sent. */
export type FeedPost = Readonly<{
  id: string;
  name: string;
  text: string;
  comments: readonly FeedComment[];
}>;

const posted: readonly (FeedPost & Readonly<{ rude?: true }>)[] = [
  {
    id: '1',
    name: 'Whitefield Parents and Carers',
    text: 'Summer fair at Whitefield Primary School this Saturday from 11. Cakes wanted!',
    comments: [{ id: '11', name: 'Tom Okafor', text: 'Bringing flapjacks.' }],
  },
  {
    id: '2',
    name: 'Gary Mill',
    rude: true,
    text: 'Whitefield Primary is a joke. The head is a useless liar and Mrs Patel should be sacked. Pathetic idiots, the lot of them.',
    comments: [
      { id: '21', name: 'Wendy Marsh', text: 'Wait for that Year 4 teacher at the gate then.' },
      { id: '22', name: 'Priya Shah', text: 'Have you rung the office?' },
    ],
  },
  {
    id: '3',
    name: 'Town Bakery',
    text: 'Sourdough is back. So are the queues.',
    comments: [],
  },
];

/** What other people have written; some of it names the school and is rude, and none of it is the parent's draft. */
export const feed: readonly FeedPost[] = posted.filter(
  ({ rude = false }) => knobs.feed === 'mixed' || !rude,
);
