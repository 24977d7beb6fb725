import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { diffPlan } from '../../../src/core/plan/diff';
import type { LiveRooms } from '../../../src/core/plan/places';
import { assign } from '../../../src/core/plan/edit-people';
import { addRoom, removeRoom } from '../../../src/core/plan/edit-rooms';
import type { Plan } from '../../../src/core/plan/types';
import { keys, person, room } from './people';

const nothing = { create: [], remove: [], moves: [], missing: [], renamed: [], gone: [], blocked: [] };
const main = (...personKeys: string[]) => room('main', personKeys);
const draftOf = (plan: Plan) => plan.rooms.at(-1)?.id ?? '';

describe('diffPlan of a new plan', () => {
  const twoRooms = createPlan({ titles: ['Red', 'Blue'] });
  const [red, blue] = twoRooms.rooms.map((planned) => planned.id) as [string, string];

  it('creates each room and moves everyone who is assigned', () => {
    const plan = assign(assign(twoRooms, ['ann'], red), ['bob'], blue);

    expect(diffPlan(plan, { main: main('host', 'ann', 'bob'), rooms: [] })).toEqual({
      ...nothing,
      create: [
        { id: red, title: 'Red' },
        { id: blue, title: 'Blue' },
      ],
      moves: [
        { personKey: 'ann', fromId: 'main', toId: red },
        { personKey: 'bob', fromId: 'main', toId: blue },
      ],
    });
  });

  it('names those who have left, and does not move them', () => {
    const plan = assign(twoRooms, ['ann', 'gone'], red);
    const diff = diffPlan(plan, { main: main('ann'), rooms: [] });

    expect(diff.missing).toEqual(['gone']);
    expect(diff.moves.map((move) => move.personKey)).toEqual(['ann']);
  });
});

describe('diffPlan of a plan made from open rooms', () => {
  const live: LiveRooms = { main: main('host'), rooms: [room('a', ['ann', 'bob']), room('b', ['cem'])] };

  it('asks for nothing when nothing was edited', () => {
    expect(diffPlan(createPlan(live), live)).toEqual(nothing);
  });

  it('deletes a removed room and brings its people back to main', () => {
    expect(diffPlan(removeRoom(createPlan(live), 'a'), live)).toEqual({
      ...nothing,
      remove: ['a'],
      moves: [
        { personKey: 'ann', fromId: 'a', toId: 'main' },
        { personKey: 'bob', fromId: 'a', toId: 'main' },
      ],
    });
  });

  it('brings back to main who was unassigned', () => {
    expect(diffPlan(assign(createPlan(live), ['cem'], null), live).moves).toEqual([
      { personKey: 'cem', fromId: 'b', toId: 'main' },
    ]);
  });

  it('moves into a room that is yet to be created', () => {
    const plan = addRoom(createPlan(live), 'New');
    const diff = diffPlan(assign(plan, ['cem'], draftOf(plan)), live);

    expect(diff.create).toEqual([{ id: draftOf(plan), title: 'New' }]);
    expect(diff.moves).toEqual([{ personKey: 'cem', fromId: 'b', toId: draftOf(plan) }]);
  });

  it('reports titles that the server cannot change', () => {
    const plan = createPlan(live);
    const renamed = {
      ...plan,
      rooms: plan.rooms.map((each) => (each.id === 'a' ? { ...each, title: 'Alpha' } : each)),
    };

    expect(diffPlan(renamed, live)).toEqual({
      ...nothing,
      renamed: [{ id: 'a', title: 'Alpha' }],
    });
  });

  it('does not undo what another host did meanwhile', () => {
    const later: LiveRooms = {
      main: main('host', 'bob'),
      rooms: [room('a', ['ann']), room('b'), room('theirs', ['cem'])],
    };
    const plan = assign(createPlan(live), ['ann'], 'b');

    expect(diffPlan(plan, later)).toEqual({ ...nothing, moves: [{ personKey: 'ann', fromId: 'a', toId: 'b' }] });
  });

  it('brings those out of a removed room whom another host put there meanwhile', () => {
    const later: LiveRooms = { main: main('host'), rooms: [room('a', ['ann', 'bob', 'cem', 'new']), room('b')] };

    expect(diffPlan(removeRoom(createPlan(live), 'a'), later).moves).toEqual([
      { personKey: 'ann', fromId: 'a', toId: 'main' },
      { personKey: 'bob', fromId: 'a', toId: 'main' },
      { personKey: 'cem', fromId: 'a', toId: 'b' },
      { personKey: 'new', fromId: 'a', toId: 'main' },
    ]);
  });

  it('names a room that another host deleted, and the moves that this blocks', () => {
    const plan = assign(createPlan(live), ['ann'], 'b');
    const later: LiveRooms = { main: main('host', 'cem'), rooms: [room('a', ['ann', 'bob'])] };

    expect(diffPlan(plan, later)).toEqual({
      ...nothing,
      gone: ['b'],
      blocked: [{ personKey: 'ann', fromId: 'a', toId: 'b' }],
    });
  });

  it('does not ask to delete a removed room that is gone already', () => {
    const later: LiveRooms = { main: main('host', 'ann', 'bob'), rooms: [room('b', ['cem'])] };

    expect(diffPlan(removeRoom(createPlan(live), 'a'), later)).toEqual(nothing);
  });
});

describe('diffPlan of any plan', () => {
  it('is empty once its operations were carried out', () => {
    const people = keys(10);
    const rooms = ['a', 'b', 'c'];
    const place = fc.constantFrom('main', ...rooms);
    const edits = fc.array(fc.tuple(fc.constantFrom(...people), fc.option(fc.constantFrom('a', 'b', 'c'))));

    fc.assert(
      fc.property(
        fc.array(place, { minLength: 10, maxLength: 10 }),
        edits,
        fc.option(fc.constantFrom(...rooms)),
        (places, moves, removed) => {
          const liveFrom = (where: ReadonlyMap<string, string>, ids: readonly string[]): LiveRooms => {
            const inRoom = (id: string) =>
              people.filter((key) => (where.get(key) ?? 'main') === id).map((key) => person(key));
            return {
              main: { id: 'main', title: 'main', people: inRoom('main') },
              rooms: ids.map((id) => ({ id, title: id, people: inRoom(id) })),
            };
          };
          const where = new Map(people.map((key, index) => [key, places[index] ?? 'main']));
          const live = liveFrom(where, rooms);
          let plan = createPlan(live);
          for (const [key, roomId] of moves) plan = assign(plan, [key], roomId);
          if (removed !== null) plan = removeRoom(plan, removed);

          const diff = diffPlan(plan, live);
          for (const move of diff.moves) where.set(move.personKey, move.toId);
          const after = liveFrom(
            where,
            rooms.filter((id) => !diff.remove.includes(id)),
          );

          for (const planned of plan.rooms) {
            const inRoom = after.rooms.find((candidate) => candidate.id === planned.id)?.people ?? [];
            expect(inRoom.map((each) => each.key).sort()).toEqual([...planned.personKeys].sort());
          }
          expect(diffPlan(plan, after)).toEqual(nothing);
        },
      ),
    );
  });
});
