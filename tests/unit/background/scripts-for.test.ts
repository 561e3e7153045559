import { describe, expect, it } from 'vitest';
import { readsMessages, scriptsFor } from '@/entrypoints/background/scripts-for';
import { turnMessages } from '@/entrypoints/background/turn-messages';
import { sites, type SiteId } from '@/lib/sites';
import type { Settings } from '@/lib/store';

const OFF: Settings = {
  remindWhen: 'clause',
  quietMark: true,
  cardSize: 'usual',
  language: 'auto',
  quietUntil: 0,
  messagesOn: [],
  staffOn: false,
};

function site(id: SiteId) {
  const found = sites.find((each) => each.id === id);
  if (!found) throw new Error(`There is no site ${id}`);
  return found;
}

describe('the scripts for a site', () => {
  it.each([
    ['facebook', {}, ['draft-watcher']],
    ['x', {}, ['draft-watcher']],
    ['facebook', { messagesOn: ['x', 'whatsapp'] }, ['draft-watcher']],
    ['facebook', { messagesOn: ['facebook'] }, ['message-boxes', 'draft-watcher']],
    ['x', { messagesOn: ['facebook', 'x'] }, ['message-boxes', 'draft-watcher']],
    ['facebook', { staffOn: true }, ['draft-watcher', 'staff-watcher']],
    [
      'x',
      { staffOn: true, messagesOn: ['x'] },
      ['message-boxes', 'draft-watcher', 'staff-watcher'],
    ],
    ['whatsapp', {}, ['message-boxes', 'draft-watcher']],
    ['whatsapp', { staffOn: true }, ['message-boxes', 'draft-watcher']],
  ] as const)('%s with %j are %j', (id, changes, scripts) => {
    expect(scriptsFor(site(id), { ...OFF, ...changes })).toEqual(scripts);
  });

  it('are the fewest where nothing can be known of what the parent wants', () => {
    expect(scriptsFor(site('facebook'), null)).toEqual(['draft-watcher']);
    expect(readsMessages(site('x'), null)).toBe(false);
  });
});

it('messages are turned on and off site by site, each once', () => {
  const on = turnMessages('x', true)({ ...OFF, messagesOn: ['facebook', 'x'] });
  expect(on.messagesOn).toEqual(['facebook', 'x']);
  expect(turnMessages('facebook', false)({ ...OFF, ...on }).messagesOn).toEqual(['x']);
});
