import { describe, expect, it } from 'vitest';
import { suggestTopics } from '@/lib/packs';

describe('topics for a clause', () => {
  it.each([
    ['Please do not write untrue things about people.', 'Online', ['allegation'], 'untrue'],
    ['We ask you not to swear at staff.', '', ['abuse'], 'swear'],
    ['Bring your concerns to the class teacher.', '', ['complaint'], 'concerns'],
    ['Staff may not accept friend requests.', '', ['befriending'], 'friend requests'],
    ['Fake accounts are not welcome.', '', ['anonymity'], 'Fake accounts'],
    [
      'We may ask you to take down a post: delete the comment.',
      '',
      ['take-down'],
      'take down a post: delete the comment',
    ],
    ['We will never ask to see your messages.', '', ['message-viewing'], 'see your messages'],
    ['WhatsApp groups belong to parents.', '', ['chat'], 'WhatsApp groups'],
    ['The governors review this policy each year.', '', ['review'], null],
    ['Failure to follow this may lead to a ban.', '', ['consequences'], 'Failure to follow'],
    ['Equality Act 2010', '', ['law'], 'Act 2010'],
    ['Be respectful and never insult anyone.', '', ['abuse', 'conduct'], 'insult'],
    ['Be kind online.', 'Purpose', ['context'], 'Purpose'],
  ] as const)('%s', (text, title, topics, found) => {
    const suggested = suggestTopics(text, title);
    expect(suggested.map(({ topic }) => topic)).toEqual(topics);
    if (found !== null) expect(suggested[0]?.found).toBe(found);
  });

  it.each([
    ['The playground opens at half past eight.', ''],
    ['We add staff photos to the newsletter.', 'News'],
    ['A review of the menu was sent home.', ''],
  ])('nothing tells: %s', (text, title) => expect(suggestTopics(text, title)).toEqual([]));
});
