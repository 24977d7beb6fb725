import { describe, expect, it } from 'vitest';
import { createRooms } from '../../../src/core/session/create-rooms';
import type { Room } from '../../../src/core/types';
import { hosting, planOf, truth } from '../../support/host';

type Answers = readonly { readonly id?: string; readonly title?: string }[];

const created = async (titles: readonly string[], answers: Answers, orphans: readonly Room[] = []) => {
  const drafts = titles.map((title, at) => ({ id: `draft:${at}`, title, personKeys: [] }));
  const { ids, failed } = await createRooms({ createRooms: () => Promise.resolve(answers) }, drafts, orphans);
  return { ids: drafts.map(({ id }) => ids.get(id)), failed: failed.map(({ title }) => title) };
};

describe('a created room is known again', () => {
  it.each([
    ['trimmed and with single spaces', 'Red  team', 'Red team'],
    ['normalised', 'Zoe\u0308', 'Zoë'],
    ['without what cannot be seen', 'Red\u200B', 'Red'],
    ['with half a sign replaced', 'A\uD83D', 'A\uFFFD'],
  ])('when its title comes back %s', async (_, title, back) => {
    const answers = [
      { id: 's2', title: 'Blue' },
      { id: 's1', title: back },
    ];

    expect(await created([title, 'Blue'], answers)).toEqual({ ids: ['s1', 's2'], failed: [] });
    expect(await created([title], [], [{ id: 's1', title: back, people: [] }])).toEqual({ ids: ['s1'], failed: [] });
  });

  it('by its place, when the server calls it something else', async () => {
    const answers = [{ id: 's1', title: 'Red' }, { id: 's2', title: '???' }, { id: 's3' }, { title: 'Gold' }];

    expect(await created(['Red', 'Blue', 'Green', 'Gold'], answers)).toEqual({
      ids: ['s1', 's2', 's3', undefined],
      failed: ['Gold'],
    });
  });

  it('by nothing, when places say nothing: an answer is missing', async () => {
    expect(await created(['Red', 'Blue'], [{ id: 's2', title: '???' }])).toEqual({
      ids: [undefined, undefined],
      failed: ['Red', 'Blue'],
    });
  });

  it('each one once, the very title first', async () => {
    const answers = [
      { id: 's1', title: 'red' },
      { id: 's2', title: 'Red' },
    ];

    expect((await created(['Red', 'red'], answers)).ids).toEqual(['s2', 's1']);
  });
});

it('starts a room whose title the wire cannot carry as it is, and leaves no orphan', async () => {
  const { world, host } = await hosting();
  const report = await host.start(planOf(host, { 'A\uD83D': ['Alice'] }));

  expect(report).toMatchObject({ failed: [], failedRooms: [] });
  expect(truth(world)).toMatchObject({ 'A\uFFFD': ['Alice'] });
});
