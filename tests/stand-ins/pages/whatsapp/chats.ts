/** A message somebody else sent, or the parent has. */
export type ChatMessage = Readonly<{ from: string; text: string }>;

/** A chat: its name and what others wrote in it. */
export type Chat = Readonly<{ id: string; name: string; messages: readonly ChatMessage[] }>;

/** What other people have written; most of it names the school and is rude, and none of it is the parent's draft. */
export const chats: readonly Chat[] = [
  {
    id: 'class',
    name: 'Whitefield Primary Year 4 parents',
    messages: [
      { from: 'Gary', text: 'Whitefield Primary is a joke. The head is a useless liar.' },
      { from: 'Wendy', text: 'Mrs Patel at Whitefield Primary has been pocketing the trip money.' },
      { from: 'Priya', text: 'Has anyone rung the office?' },
    ],
  },
  {
    id: 'gran',
    name: 'Gran',
    messages: [{ from: 'Gran', text: 'How is Whitefield Primary treating my favourite?' }],
  },
];
