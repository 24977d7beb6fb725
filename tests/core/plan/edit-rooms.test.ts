import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../src/core/plan/create';
import { assign, lockPeople } from '../../../src/core/plan/edit-people';
import {
  addRoom,
  leadBy,
  leadOf,
  lockRoom,
  removeRoom,
  renameRoom,
  setBrief,
  setCapacity,
  setLead,
} from '../../../src/core/plan/edit-rooms';
import type { Plan } from '../../../src/core/plan/types';
import { keys, room } from './people';

const open = (): Plan => createPlan({ rooms: [room('a', ['ann', 'bob']), room('b', ['cem']), room('c')] });
const placed = (plan: Plan) => Object.fromEntries(plan.rooms.map((planned) => [planned.id, planned.personKeys]));

describe('addRoom and removeRoom', () => {
  it('never gives a new room the id of one that was removed', () => {
    const first = addRoom(open(), 'New');
    const newId = first.rooms.at(-1)?.id ?? '';
    const second = addRoom(removeRoom(first, newId), 'New');

    expect(second.rooms.at(-1)?.id).not.toBe(newId);
  });

  it('leaves the people of a removed room unassigned', () => {
    expect(placed(removeRoom(open(), 'a'))).toEqual({ b: ['cem'], c: [] });
  });

  it('refuses a 501st room', () => {
    const full = createPlan({ titles: keys(500) });

    expect(() => addRoom(full, 'One more')).toThrow(expect.objectContaining({ code: 'invalid-room-count' }));
  });
});

describe('renameRoom', () => {
  const drafted = createPlan({ titles: ['Red', 'Blue'] });
  const blue = drafted.rooms[1]?.id ?? '';

  it('changes one title and no other room', () => {
    const after = renameRoom(drafted, blue, ' Green ');

    expect(after.rooms.map((planned) => planned.title)).toEqual(['Red', 'Green']);
    expect(after.rooms[0]).toBe(drafted.rooms[0]);
  });

  it('returns the same plan for the same title', () => {
    expect(renameRoom(drafted, blue, 'Blue')).toBe(drafted);
  });

  it('refuses a blank title', () => {
    expect(() => renameRoom(drafted, blue, '  ')).toThrow(expect.objectContaining({ code: 'invalid-title' }));
  });

  it('refuses another title for an open room, which the server cannot rename', () => {
    expect(() => renameRoom(open(), 'a', 'Alpha')).toThrow(expect.objectContaining({ code: 'rename-unsupported' }));
    expect(() => renameRoom(open(), 'a', 'a')).not.toThrow();
  });
});

describe('locks and capacities', () => {
  it('come and go without a trace', () => {
    const plan = open();
    const limited = setCapacity(lockRoom(plan, 'a', true), 'a', 5);

    expect(limited.rooms[0]).toMatchObject({ isLocked: true, capacity: 5 });
    expect(setCapacity(lockRoom(limited, 'a', false), 'a', null).rooms).toEqual(plan.rooms);
    expect(lockPeople(lockPeople(plan, ['ann'], true), ['ann'], false).lockedPeople).toEqual([]);
  });

  it('refuses a capacity that is no whole number', () => {
    expect(() => setCapacity(open(), 'a', 1.5)).toThrow(expect.objectContaining({ code: 'invalid-capacity' }));
  });

  it('let people be moved by hand', () => {
    const plan = setCapacity(lockRoom(lockPeople(open(), ['ann'], true), 'b', true), 'b', 1);

    expect(placed(assign(plan, ['ann'], 'b'))).toEqual({ a: ['bob'], b: ['cem', 'ann'], c: [] });
  });
});

describe('leadBy', () => {
  const plan = createPlan({
    rooms: [room('a', ['ann', 'bob', 'eve']), room('b', ['cem', 'dia']), room('c', ['fay']), room('d', ['gus'])],
  });
  const leads = ({ rooms }: Plan) => rooms.map(leadOf);

  it('makes one of a group the lead of each room that has one; who leads already goes on', () => {
    expect(leads(leadBy(plan, ['dia', 'eve', 'ann']))).toEqual(['eve', 'dia', null, null]);
    expect(leads(leadBy(setLead(plan, 'a', 'ann'), ['dia', 'eve', 'ann']))).toEqual(['ann', 'dia', null, null]);
    expect(leads(leadBy(setLead(plan, 'a', 'bob'), ['dia', 'eve', 'ann']))).toEqual(['eve', 'dia', null, null]);
  });

  it('leaves rooms without one of them, and locked ones, as they are', () => {
    const before = lockRoom(setLead(plan, 'c', 'fay'), 'd', true);
    const after = leadBy(before, ['gus', 'cem']);
    expect(leads(after)).toEqual([null, 'cem', 'fay', null]);
    expect(after.rooms[0]).toBe(before.rooms[0]);
    expect(leadBy(before, [])).toBe(before);
  });
});

describe('briefs', () => {
  it('are of all rooms or of one, and come and go without a trace', () => {
    const plan = open();
    const briefed = setBrief(setBrief(plan, null, { text: ' List risks ' }), 'a', {
      text: 'List chances',
      link: 'https://example.com',
    });

    expect(briefed.brief).toEqual({ text: 'List risks' });
    expect(briefed.rooms[0]?.brief).toEqual({ text: 'List chances', link: 'https://example.com/' });
    expect(briefed.rooms[1]).toBe(plan.rooms[1]);
    expect(setBrief(setBrief(briefed, null, null), 'a', null)).toEqual(plan);
  });

  it('leave the very same plan where it says so already', () => {
    const plan = setBrief(open(), null, { text: 'List risks' });

    expect(setBrief(plan, null, { text: 'List risks ' })).toBe(plan);
    expect(setBrief(plan, 'a', null)).toBe(plan);
  });

  it.each([
    { text: ' ' },
    { text: 'x'.repeat(701) },
    { text: 'x', link: 'http://example.com' },
    { text: 'x', link: 'javascript:alert(1)' },
  ])('refuses %j', (brief) => {
    expect(() => setBrief(open(), 'a', brief)).toThrow(expect.objectContaining({ code: 'invalid-brief' }));
  });
});
