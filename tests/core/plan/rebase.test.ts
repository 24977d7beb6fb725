import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openConflicts, resolveConflict } from '../../../src/core/plan/conflicts';
import { createPlan } from '../../../src/core/plan/create';
import { diffPlan } from '../../../src/core/plan/diff';
import { placesOf, roomsOf } from '../../../src/core/plan/places';
import type { LiveRooms } from '../../../src/core/plan/places';
import { isDraftId } from '../../../src/core/plan/draft-id';
import { assign } from '../../../src/core/plan/edit-people';
import { addRoom, removeRoom } from '../../../src/core/plan/edit-rooms';
import { rebase } from '../../../src/core/plan/rebase';
import { recordEdit, undo } from '../../../src/core/editor/history';
import type { Plan } from '../../../src/core/plan/types';
import { person, room } from './people';
import { anyEdit, everyone } from './random-edits';

const live = (main: readonly string[], rooms: Readonly<Record<string, readonly string[]>> = {}): LiveRooms => ({
  main: room('main', main),
  rooms: Object.entries(rooms).map(([id, people]) => room(id, people)),
});
const placed = (plan: Plan) => Object.fromEntries(plan.rooms.map((planned) => [planned.id, planned.personKeys]));

const expectNobodyTwice = (plan: Plan) => {
  const assigned = plan.rooms.flatMap((planned) => planned.personKeys);
  expect(new Set(assigned).size).toBe(assigned.length);
};

describe('rebase of a plan of new rooms', () => {
  const plan = assign(createPlan({ titles: ['Red', 'Blue'] }), ['ann', 'bob'], 'draft:1');

  it('is the very same plan when people only join and leave', () => {
    const rebased = rebase(plan, live(['host', 'ann', 'cem']));

    expect(rebased).toBe(plan);
    expect(diffPlan(rebased, live(['host', 'ann', 'cem'])).moves.map((move) => move.personKey)).toEqual(['ann']);
  });

  it('shows rooms that another host opens, and lists the people whom both moved', () => {
    const now = live(['host', 'bob'], { theirs: ['ann', 'cem'] });
    const after = rebase(plan, now);

    expect(placed(after)).toEqual({ 'draft:1': ['ann', 'bob'], 'draft:2': [], theirs: ['cem'] });
    expect(openConflicts(after)).toEqual([
      { kind: 'person-moved', personKey: 'ann', plannedId: 'draft:1', liveId: 'theirs' },
    ]);
  });
});

describe('rebase of a plan made from open rooms', () => {
  const before = live(['host', 'dan'], { a: ['ann', 'bob'], b: ['cem'], c: [] });
  const start = createPlan(before);

  it('follows what others did where the plan edited nothing', () => {
    const now = live(['host', 'bob'], { a: ['ann'], b: ['cem', 'dan'], new: [] });

    expect(placed(rebase(start, now))).toEqual({ a: ['ann'], b: ['cem', 'dan'], new: [] });
    expect(rebase(start, now).conflicts).toBeUndefined();
  });

  it('keeps the edits beside what others did', () => {
    const edited = addRoom(assign(start, ['ann'], 'b'), 'Mine');
    const plan = rebase(edited, live(['host'], { a: ['ann'], b: ['cem', 'bob'], c: ['dan'] }));

    expect(placed(plan)).toEqual({ a: [], b: ['cem', 'ann', 'bob'], c: ['dan'], 'draft:1': [] });
    expect(openConflicts(plan)).toEqual([]);
  });

  it('is no conflict when another host did the same', () => {
    const now = live(['host', 'dan'], { a: ['bob'], b: ['cem', 'ann'], c: [] });

    expect(openConflicts(rebase(assign(start, ['ann'], 'b'), now))).toEqual([]);
  });

  it('keeps the place of who left, so that nothing happens to them when they are back', () => {
    const away = live(['host', 'dan'], { a: ['bob'], b: ['cem'], c: [] });
    const rebased = rebase(start, away);

    expect(placed(rebased).a).toContain('ann');
    expect(diffPlan(rebased, away)).toMatchObject({ moves: [], missing: ['ann'] });
    expect(diffPlan(rebase(rebased, before), before).moves).toEqual([]);
  });

  describe('when both moved the same person', () => {
    const now = live(['host', 'dan'], { a: ['bob'], b: ['cem'], c: ['ann'] });
    const plan = rebase(assign(start, ['ann'], 'b'), now);
    const [conflict] = openConflicts(plan);

    it('lists it until it is resolved, over further changes', () => {
      const later = rebase(plan, live(['host'], { a: ['bob', 'dan'], b: ['cem'], c: ['ann'] }));

      expect(conflict).toEqual({ kind: 'person-moved', personKey: 'ann', plannedId: 'b', liveId: 'c' });
      expect(openConflicts(later)).toEqual([conflict]);
    });

    it('lets the host choose the planned place, or the one where the person is', () => {
      if (!conflict) throw new Error('There is no conflict.');

      expect(diffPlan(resolveConflict(plan, conflict, 'mine'), now).moves).toEqual([
        { personKey: 'ann', fromId: 'c', toId: 'b' },
      ]);
      expect(diffPlan(resolveConflict(plan, conflict, 'theirs'), now).moves).toEqual([]);
      expect(resolveConflict(plan, conflict, 'theirs').conflicts).toBeUndefined();
    });

    it('is settled by placing the person by hand', () => {
      expect(openConflicts(assign(plan, ['ann'], 'a'))).toEqual([]);
    });
  });

  describe('when another host closed a room that the plan fills', () => {
    const now = live(['host', 'dan', 'cem'], { a: ['ann', 'bob'], c: [] });
    const plan = rebase(assign(start, ['dan'], 'b'), now);
    const [conflict] = openConflicts(plan);

    it('lists the room and moves nobody', () => {
      expect(conflict).toEqual({ kind: 'room-gone', roomId: 'b', title: 'b' });
      expect(diffPlan(plan, now)).toMatchObject({ moves: [], gone: ['b'] });
    });

    it('opens it anew, or lets it go', () => {
      if (!conflict) throw new Error('There is no conflict.');

      expect(diffPlan(resolveConflict(plan, conflict, 'mine'), now)).toMatchObject({
        create: [{ id: 'draft:1', title: 'b' }],
        moves: [{ personKey: 'dan', fromId: 'main', toId: 'draft:1' }],
        gone: [],
      });
      expect(diffPlan(resolveConflict(plan, conflict, 'theirs'), now)).toMatchObject({
        create: [],
        moves: [],
        gone: [],
      });
    });
  });

  describe('when others filled a room that the plan removes', () => {
    const now = live(['host'], { a: ['ann', 'bob'], b: ['cem', 'dan'], c: [] });
    const plan = rebase(removeRoom(start, 'b'), now);
    const [conflict] = openConflicts(plan);

    it('lists the people who came', () => {
      expect(conflict).toEqual({ kind: 'room-filled', roomId: 'b', personKeys: ['dan'] });
      const later = rebase(plan, live(['host', 'new'], { a: ['ann', 'bob'], b: ['cem', 'dan'], c: ['eve'] }));
      expect(openConflicts(later)).toEqual([conflict]);
    });

    it('removes it all the same, or keeps it with everybody in it', () => {
      if (!conflict) throw new Error('There is no conflict.');

      expect(diffPlan(resolveConflict(plan, conflict, 'mine'), now)).toMatchObject({ remove: ['b'] });
      expect(diffPlan(resolveConflict(plan, conflict, 'theirs'), now)).toMatchObject({ remove: [], moves: [] });
    });
  });

  it('brings an undone plan up to date as well', () => {
    const edited = recordEdit({ past: [], plan: start, future: [] }, assign(start, ['ann'], 'b'));
    const now = live(['host'], { a: ['ann', 'bob'], b: ['cem', 'dan'], c: [] });
    const rebased = { ...edited, plan: rebase(edited.plan, now) };
    const undone = rebase(undo(rebased).plan, now);

    expect(placed(undone)).toEqual({ a: ['ann', 'bob'], b: ['cem', 'dan'], c: [] });
    expect(diffPlan(undone, now).moves).toEqual([]);
  });
});

describe('rebase of any plan', () => {
  const places = fc.array(fc.constantFrom('main', 'a', 'b', 'c', 'd', 'away'), { minLength: 12, maxLength: 12 });
  const anyLive = fc.tuple(places, fc.subarray(['a', 'b', 'c', 'd'])).map(([where, open]): LiveRooms => {
    const at = (id: string) => everyone.filter((_, index) => where[index] === id).map((key) => person(key));
    return {
      main: {
        id: 'main',
        title: 'main',
        people: ['main', 'a', 'b', 'c', 'd'].filter((id) => !open.includes(id)).flatMap(at),
      },
      rooms: open.map((id) => ({ id, title: id, people: at(id) })),
    };
  });
  const scenario = fc.record({
    before: anyLive,
    edits: fc.array(anyEdit, { maxLength: 8 }),
    now: anyLive,
    later: anyLive,
  });
  const runs = { numRuns: 400 };

  it('undoes nothing of another host that it does not list, and gives up no edit of somebody who is here', () => {
    fc.assert(
      fc.property(scenario, ({ before, edits, now }) => {
        const edited = edits.reduce((plan, edit) => edit(plan), createPlan(before));
        const plan = rebase(edited, now);
        expectNobodyTwice(plan);
        const conflicts = openConflicts(plan);
        const listed = new Set(
          conflicts.flatMap((conflict) =>
            conflict.kind === 'person-moved'
              ? conflict.personKey
              : conflict.kind === 'room-filled'
                ? conflict.personKeys
                : [],
          ),
        );
        const was = placesOf(before);
        const is = placesOf(now);
        for (const { personKey } of diffPlan(plan, now).moves) {
          const movedByOthers = is.get(personKey) !== (was.get(personKey) ?? 'main');
          if (movedByOthers) expect(listed).toContain(personKey);
        }

        const planned = roomsOf(edited.rooms);
        const base = roomsOf(edited.base);
        const after = roomsOf(plan.rooms);
        for (const key of everyone) {
          if (is.has(key) && planned.get(key) !== base.get(key)) expect(after.get(key)).toBe(planned.get(key));
        }
      }),
      runs,
    );
  });

  it('leaves everybody where they were planned, but for those whom others moved or whose room others closed', () => {
    fc.assert(
      fc.property(scenario, ({ before, edits, now }) => {
        const edited = edits.reduce((plan, edit) => edit(plan), createPlan(before));
        const after = roomsOf(rebase(edited, now).rooms);
        const was = placesOf(before);
        const is = placesOf(now);
        const open = new Set(now.rooms.map(({ id }) => id));
        for (const [key, roomId] of roomsOf(edited.rooms)) {
          const untouched = is.get(key) === was.get(key);
          if (untouched && (open.has(roomId) || isDraftId(roomId))) expect(after.get(key)).toBe(roomId);
        }
      }),
      runs,
    );
  });

  it('changes nothing the second time, and keeps its conflicts over later changes until they are resolved', () => {
    fc.assert(
      fc.property(scenario, ({ before, edits, now, later }) => {
        const edited = edits.reduce((plan, edit) => edit(plan), createPlan(before));
        const plan = rebase(edited, now);
        expect(rebase(plan, now)).toBe(plan);

        let current = rebase(plan, later);
        for (const conflict of openConflicts(current)) current = resolveConflict(current, conflict, 'theirs');
        expect(openConflicts(current)).toEqual([]);
        expectNobodyTwice(current);
      }),
      runs,
    );
  });

  it('leaves a plan without edits in agreement with what is live', () => {
    fc.assert(
      fc.property(anyLive, anyLive, (before, now) => {
        const diff = diffPlan(rebase(createPlan(before), now), now);

        expect(diff).toMatchObject({ create: [], remove: [], moves: [], renamed: [], gone: [], blocked: [] });
      }),
      runs,
    );
  });
});
