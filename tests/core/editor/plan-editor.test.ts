import { describe, expect, it, vi } from 'vitest';
import { planEditor } from '../../../src/core';
import { Editor } from '../../../src/core/editor/editor';
import { createPlanEditor } from '../../../src/core/editor/plan-editor';
import { HostSlot } from '../../../src/core/session/host-slot';
import type { MeetingLists } from '../../../src/core/editor/types';
import { addRule } from '../../../src/core/plan/edit-rules';
import { Store } from '../../../src/core/store';
import { person, room } from '../plan/people';

const host = person('host', true);

/** An editor of a meeting that is only lists: no SDK, no React. */
function editing(main: readonly string[], rooms: Readonly<Record<string, readonly string[]>> = {}) {
  const listsOf = (inMain: readonly string[], open: typeof rooms): MeetingLists => ({
    main: { id: 'main', title: 'Main', people: [host, ...inMain.map(known)] },
    rooms: Object.entries(open).map(([id, keys]) => ({ ...room(id), people: keys.map(known) })),
    me: host,
    operations: [],
    reports: [],
  });
  const people = new Map<string, ReturnType<typeof person>>();
  const known = (key: string) => {
    const one = people.get(key) ?? person(key);
    people.set(key, one);
    return one;
  };
  const meeting = new Store(listsOf(main, rooms));
  const inner = new Editor({ get: meeting.get, subscribe: meeting.subscribe, person: (key) => people.get(key) });
  const editor = createPlanEditor(inner, meeting.get);
  return {
    inner,
    editor,
    /** What the next list says. */
    list: (inMain: readonly string[], open: typeof rooms = {}) => meeting.set(listsOf(inMain, open)),
    placed: () => editor.getState().plan?.rooms.map(({ title, personKeys }) => [title, personKeys]),
  };
}

const keysOf = (people: readonly { readonly key: string }[]) => people.map(({ key }) => key);

describe('the editor', () => {
  it('says who has no room, who is away and what deserves a look, without a plan and with one', () => {
    const { editor, list } = editing(['ann', 'bob']);
    expect(keysOf(editor.getState().unassigned)).toEqual(['ann', 'bob']);
    expect(editor.getState()).toMatchObject({ plan: null, absent: [], warnings: [], changes: null });

    editor.create(['Red', 'Blue']);
    editor.assign(['ann'], 'draft:1');
    expect(keysOf(editor.getState().unassigned)).toEqual(['bob']);
    expect(editor.getState().warnings).toEqual([{ code: 'empty-rooms', roomIds: ['draft:2'] }]);
    expect(editor.getState().changes?.moves).toEqual([{ personKey: 'ann', fromId: 'main', toId: 'draft:1' }]);

    list(['bob']);
    expect(keysOf(editor.getState().absent)).toEqual(['ann']);
    expect(editor.getState().plan?.rooms[0]?.personKeys).toEqual(['ann']);
  });

  it('tells each change once, and none where a list says the same', () => {
    const { editor, list } = editing(['ann', 'bob']);
    const listener = vi.fn();
    editor.subscribe(listener);
    editor.create(['Red']);
    editor.setSelection(['ann', 'bob']);
    editor.assign(['ann'], 'draft:1');
    expect(listener).toHaveBeenCalledTimes(3);
    const before = editor.getState();
    list(['ann', 'bob']);
    expect(editor.getState().people).toBe(before.people);
    expect(editor.getState().plan).toBe(before.plan);
  });

  it('undoes and redoes; an assignment leaves the selection as it became', () => {
    const { editor, placed } = editing(['ann', 'bob']);
    editor.create(['Red', 'Blue']);
    editor.setSelection(['ann', 'bob']);
    editor.assign(['ann'], 'draft:1');
    editor.undo();
    expect(placed()).toEqual([
      ['Red', []],
      ['Blue', []],
    ]);
    expect(editor.getState()).toMatchObject({ past: [], selection: ['bob'] });
    editor.redo();
    expect(placed()?.[0]).toEqual(['Red', ['ann']]);
  });

  it('keeps somebody selected who is away for a moment', () => {
    const { editor, list } = editing(['ann', 'bob']);
    editor.create(['Red']);
    editor.setSelection(['ann', 'bob']);
    list(['bob']);
    expect(editor.getState().selection).toEqual(['bob']);
    list(['bob', 'ann']);
    expect(editor.getState().selection).toEqual(['ann', 'bob']);
  });

  it('takes in what others do, and lists what does not agree with an edit', () => {
    const { editor, list, placed } = editing([], { a: ['ann', 'bob'], b: [] });
    editor.createFromOpenRooms();
    expect(editor.getState().isUnchanged).toBe(true);
    editor.assign(['ann'], 'b');
    expect(editor.getState().isUnchanged).toBe(false);
    list(['ann'], { a: [], b: ['bob'] });
    expect(placed()).toEqual([
      ['a', []],
      ['b', ['ann', 'bob']],
    ]);
    const { conflicts } = editor.getState();
    expect(conflicts).toEqual([{ kind: 'person-moved', personKey: 'ann', plannedId: 'b', liveId: null }]);
    editor.resolve(conflicts, 'theirs');
    expect(editor.getState().conflicts).toEqual([]);
    expect(keysOf(editor.getState().unassigned)).toEqual(['ann']);
  });

  it('brings a plan up to date that undo leads back to', () => {
    const { editor, list, placed } = editing(['ann'], { a: [] });
    editor.createFromOpenRooms();
    editor.assign(['ann'], 'a');
    list(['ann'], { a: [], other: [] });
    editor.undo();
    expect(placed()).toEqual([
      ['a', []],
      ['other', []],
    ]);
  });

  it('drops a plan of rooms that others have closed, without an edit in one of them', () => {
    const { editor, list } = editing([], { a: ['ann'] });
    editor.createFromOpenRooms();
    list(['ann']);
    expect(editor.getState()).toMatchObject({ plan: null, past: [] });
  });

  it('leaves a plan alone that another host has overtaken, until it is put aside and their rooms are closed', () => {
    const { editor, list } = editing(['ann']);
    editor.create(['Mine']);
    const { plan } = editor.getState();
    list([], { theirs: ['ann'] });
    expect(editor.getState()).toMatchObject({ plan, isOvertaken: true });
    editor.shelve();
    expect(editor.getState()).toMatchObject({ plan: null, shelved: plan });
    list(['ann']);
    expect(editor.getState()).toMatchObject({ plan, shelved: null });
  });

  it('keeps the rules of the session from plan to plan, and says which are broken', () => {
    const { editor } = editing(['ann', 'bob', 'cem']);
    const apart = { kind: 'keep-apart', personKeys: ['ann', 'bob'] } as const;
    editor.create(['Red', 'Blue']);
    editor.edit((plan) => addRule(plan, apart));
    editor.assign(['ann', 'bob'], 'draft:1');
    expect(editor.getState().unmetRules).toEqual([apart]);
    editor.discard();
    expect(editor.getState()).toMatchObject({ plan: null, rules: [apart], unmetRules: [] });
    editor.create(['Green']);
    expect(editor.getState().plan?.rules).toEqual([apart]);
  });

  it('makes rooms as last time, with the people who were in them at the end', () => {
    const { editor, list, placed } = editing([], { a: ['ann'], b: [] });
    expect(() => editor.createFromLastRooms()).toThrow(expect.objectContaining({ code: 'invalid-plan' }));
    list([], { a: [], b: ['ann'] });
    list(['ann']);
    editor.createFromLastRooms();
    expect(placed()).toEqual([
      ['a', []],
      ['b', ['ann']],
    ]);
  });

  it('remembers a round that was carried out, without me, and lets a shuffle avoid it', () => {
    const { editor, inner } = editing(['ann', 'bob', 'cem', 'dan']);
    const [ann, bob, cem, dan] = ['ann', 'bob', 'cem', 'dan'].map((key) => person(key));
    if (!ann || !bob || !cem || !dan) throw new Error('Nobody is there.');
    inner.rememberRound([
      { id: 'a', title: 'A', people: [host, ann, bob] },
      { id: 'b', title: 'B', people: [cem, dan] },
    ]);
    expect(editor.getState().rounds).toEqual([{ a: ['ann', 'bob'], b: ['cem', 'dan'] }]);
    for (let seed = 0; seed < 5; seed += 1) {
      editor.create(['Red', 'Blue']);
      editor.shuffle({ seed });
      const together = editor.getState().plan?.rooms.find(({ personKeys }) => personKeys.includes('ann'));
      expect(together?.personKeys).not.toContain('bob');
    }
  });

  it('keeps people in a shuffle of everyone where they were put by hand, until a shuffle has moved them or undo has', () => {
    const people = ['ann', 'bob', 'cem', 'dia', 'eva', 'fox'];
    const { editor } = editing(people);
    editor.create(['Red', 'Blue'], 'automatic');
    const roomOf = (key: string) => editor.getState().plan?.rooms.find((each) => each.personKeys.includes(key))?.id;
    const places = () => {
      const seeds = Array.from({ length: 12 }, (_, seed) => seed);
      return new Set(seeds.map((seed) => (editor.shuffle({ seed }), roomOf('ann'))));
    };
    expect(places().size).toBe(2);
    const other = roomOf('ann') === 'draft:1' ? 'draft:2' : 'draft:1';
    editor.assign(['ann'], other);
    expect(places()).toEqual(new Set([other]));
    while (editor.getState().plan?.placedByHand) editor.undo();
    expect(places().size).toBe(2);
    // Where nobody else is left to move, everyone is.
    editor.assign(people, 'draft:1');
    editor.shuffle({ seed: 1 });
    expect(roomOf('ann') === roomOf('bob') && roomOf('ann') === roomOf('cem')).toBe(false);
  });

  it('leaves nobody alone in a shuffle and in rooms that are filled by itself, unless that is asked for', () => {
    const { editor } = editing(['ann', 'bob', 'cem']);
    const sizes = () => editor.getState().plan?.rooms.map(({ personKeys }) => personKeys.length);
    editor.create(['Red', 'Blue'], 'automatic');
    expect(sizes()).toEqual([3, 0]);
    editor.create(['Red', 'Blue'], 'automatic', { noneAlone: false });
    expect(sizes()).toEqual([2, 1]);
    editor.shuffle({ seed: 1 });
    expect(sizes()).toEqual([3, 0]);
    editor.shuffle({ seed: 1, noneAlone: false });
    expect(sizes()).toEqual([2, 1]);
  });

  it('refuses an edit without a plan, and changes nothing by one that throws', () => {
    const { editor } = editing(['ann']);
    expect(() => editor.addRoom('Red')).toThrow(expect.objectContaining({ code: 'invalid-plan' }));
    editor.create(['Red']);
    const before = editor.getState();
    expect(() => editor.addRoom(' ')).toThrow(expect.objectContaining({ code: 'invalid-title' }));
    expect(() => editor.create([])).toThrow(expect.objectContaining({ code: 'invalid-room-count' }));
    expect(editor.getState()).toBe(before);
  });

  it('gives a plan that is carried out the ids of the server, also in its history', () => {
    const { editor, inner } = editing(['ann']);
    editor.create(['Red']);
    editor.assign(['ann'], 'draft:1');
    const { plan } = editor.getState();
    if (!plan) throw new Error('There is no plan.');
    inner.carryOut(plan)(new Map([['draft:1', 'server']]));
    expect(editor.getState().plan?.rooms[0]?.id).toBe('server');
    expect(editor.getState().past[0]?.rooms[0]?.id).toBe('server');
  });
});

describe('planEditor', () => {
  it('is the same for one session, and edits what the session reads', () => {
    const { inner } = editing(['ann']);
    const { editor } = new HostSlot(() => ({ editor: inner }));
    const session = { editor, getSnapshot: () => ({ main: null, rooms: [], me: null, operations: [], reports: [] }) };

    planEditor(session).create(['Red']);

    expect(planEditor(session)).toBe(planEditor({ ...session }));
    expect(editor.getState().people).not.toEqual([]);
    expect(editor.getState().plan?.rooms.map(({ title }) => title)).toEqual(['Red']);
  });

  it('refuses what is no session of this package', () => {
    const { editor } = editing([]);
    const standIn = { editor, getSnapshot: () => ({ main: null, rooms: [], me: null, operations: [], reports: [] }) };
    expect(() => planEditor(standIn)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });
});
