import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBreakoutError } from '../../../src/core';
import type { MachineEvent, Reading, Wait } from '../../../src/core/session/machine-events';
import { begin, transition, waitsOf, type Machine } from '../../../src/core/session/machine';
import { isJoined } from '../../../src/core/session/status';
import { always, LIMITS, MAIN, reading, targetOf } from './machine-play';

const switching = (toId: string): MachineEvent => ({ type: 'switching', to: targetOf(toId), unseen: false });
const kindsOf = (machine: Machine) => waitsOf(machine, LIMITS).map(({ kind }) => kind);
const waitFor = (machine: Machine, kind: Wait['kind']) => waitsOf(machine, LIMITS).find((wait) => wait.kind === kind);
const after = (machine: Machine, ...events: readonly MachineEvent[]) =>
  events.reduce((now, event) => transition(now, event).machine, machine);
const inMain = begin(reading(MAIN));

test('what is played comes to each state and each effect', () => {
  const seen = new Set<string>();
  always(({ machine, effects }) => {
    for (const each of [machine.place.status, ...effects]) seen.add(each);
  });
  const statuses = ['idle', 'waitlisted', 'main', 'room', 'switching', 'failed', 'ended'];
  const effects = ['depart', 'adopt', 'join', 'arrive', 'refetch', 'abandon', 'abandon-former', 'leave', 'confirm'];
  expect([...seen].sort()).toEqual([...statuses, ...effects].sort());
});

describe('whatever happens', () => {
  test('nobody is in a switch without a watchdog of that very switch, which ends it', () => {
    always(({ before, machine }) => {
      const watchdog = waitFor(machine, 'switch');
      expect(watchdog !== undefined).toBe(machine.place.status === 'switching');
      if (!watchdog || machine.place.status !== 'switching') return;
      expect(watchdog.of === waitFor(before, 'switch')?.of).toBe(machine.place === before.place);
      const { place } = after(machine, { type: 'waited', wait: watchdog });
      expect(place).toMatchObject({ status: 'failed', error: { code: 'switch-timeout' }, to: machine.place.to });
    });
  });

  test('a client that nobody was handed counts only in the middle of a switch: it may be of another session', () => {
    always(({ before, event, machine, effects }) => {
      if (event.type !== 'switching' || !event.unseen || before.place.status === 'switching') return;
      expect(machine).toBe(before);
      expect(effects).toEqual([]);
    });
  });

  test('a failure has its reason and a way back, and ends by itself where the client joins after all', () => {
    always(({ machine }) => {
      if (machine.place.status !== 'failed') return;
      expect(isBreakoutError(machine.place.error)).toBe(true);
      const to = { ...targetOf(MAIN), requested: true };
      const recovering = after(machine, { type: 'recovering', to, fresh: true });
      expect(recovering.place).toMatchObject({ status: 'switching', to });
      expect(
        after(recovering, { type: 'rejoined', newcomer: reading(MAIN), active: reading('garden', 'switched') }).place,
      ).toEqual({ status: 'main' });
      expect(after(machine, { type: 'room', now: reading(MAIN) }).place).toEqual({ status: 'main' });
    });
  });

  test('the end is left only by a client that has joined, and that the participant has not left', () => {
    always(({ before, event, machine, effects }) => {
      if (before.place.status !== 'ended') return;
      const { how } = before.place;
      if (machine.place.status !== 'ended') {
        expect(how).not.toBe('leaving');
        expect(isJoined(machine.place.status)).toBe(true);
        if (how === 'left') expect(event).toMatchObject({ type: expect.stringMatching(/room|attached/) as string });
      }
      const hasCome = event.type === 'switched' && event.newcomer.room !== 'switched';
      if (how !== 'removed' && hasCome) expect(effects).toEqual(['leave']);
    });
  });

  test('each client that turns up is taken, let go of, or on its way elsewhere: none lives on unseen', () => {
    always(({ event, effects }) => {
      if (event.type !== 'switched' && event.type !== 'rejoined') return;
      const fates = effects.filter((effect) => ['adopt', 'abandon', 'leave'].includes(effect));
      expect(fates).toHaveLength(fates.length === 0 && event.newcomer.room === 'switched' ? 0 : 1);
    });
  });

  test('joined clients are in one place, and what a join needs follows each way into it', () => {
    always(({ before, event, machine, effects }) => {
      const arrives = isJoined(machine.place.status) && !isJoined(before.place.status);
      if (arrives && event.type !== 'attached') expect(effects).toContain('arrive');
      if (effects.includes('arrive')) expect(isJoined(machine.place.status)).toBe(true);
      expect(effects.includes('depart')).toBe(event.type === 'switching' && machine.place !== before.place);
    });
  });

  test('a wish for a switch is made in a meeting, and over with the switch, however that ends', () => {
    always(({ before, machine }) => {
      const { status } = machine.place;
      if (machine.wish !== null) expect(isJoined(status) || status === 'switching').toBe(true);
      if (isJoined(status) && !isJoined(before.place.status)) expect(machine.wish).toBeNull();
    });
  });

  test('a timer of a state that has gone says nothing', () => {
    always(({ before, event, machine, effects }) => {
      if (event.type !== 'waited') return;
      const isPresent = waitsOf(before, LIMITS).some(
        ({ kind, of }) => kind === event.wait.kind && of === event.wait.of,
      );
      if (isPresent) return;
      expect(machine).toEqual(before);
      expect(effects).toEqual([]);
    });
  });

  test('a lost connection is waited for only where there is a meeting to come back to', () => {
    always(({ machine: { place, connection: state }, machine }) => {
      const isHere = isJoined(place.status) || place.status === 'waitlisted';
      expect(kindsOf(machine).includes('reconnect')).toBe(isHere && state !== 'online');
    });
  });
});

describe('of several switches at once', () => {
  /** Where somebody is after these transfers, when their clients have come in that order; and who was let go of. */
  function outcome(targets: readonly string[], arrivals: readonly string[]) {
    let machine = after(inMain, ...targets.map(switching));
    let active = reading(MAIN, 'switched');
    const live = new Set<string>();
    for (const id of arrivals) {
      const newcomer = reading(id);
      const { machine: next, effects } = transition(machine, { type: 'switched', newcomer, active });
      machine = next;
      live.add(id);
      if (effects.includes('abandon')) live.delete(id);
      if (effects.includes('abandon-former')) live.delete(active.meetingId);
      if (effects.includes('adopt')) active = newcomer;
    }
    return { place: machine.place, live: [...live] };
  }

  test('the last one counts, in whatever order their clients come, and one client lives', () => {
    const rooms = ['garden', 'kitchen', 'attic', 'cellar'];
    fc.assert(
      fc.property(fc.shuffledSubarray(rooms, { minLength: 1 }), fc.infiniteStream(fc.nat()), (targets, order) => {
        const ranks = new Map(targets.map((id) => [id, order.next().value as number]));
        const arrivals = [...targets].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
        const last = targets.at(-1) ?? '';
        expect(outcome(targets, arrivals)).toMatchObject({ place: { status: 'room', roomId: last }, live: [last] });
      }),
      { seed: 1 },
    );
  });

  test('a client takes the place of another one only as the last one', () => {
    const switched = (id: string): MachineEvent => ({
      type: 'switched',
      newcomer: reading(id),
      active: reading('garden'),
    });
    const inGarden = after(inMain, ...['garden', 'kitchen', 'attic'].map(switching), switched('garden'));
    expect(transition(inGarden, switched('kitchen')).effects).toEqual(['abandon']);
    expect(transition(inGarden, switched('attic')).effects).toEqual(['adopt', 'arrive', 'abandon-former']);
  });

  test('each has a watchdog of its own, and only the last one watches', () => {
    const first = after(inMain, switching('garden'));
    const second = after(first, switching('kitchen'));
    const wait = waitFor(first, 'switch');
    expect(wait).toBeDefined();
    if (wait) expect(after(second, { type: 'waited', wait })).toEqual(second);
    expect(kindsOf(second)).toEqual(['switch']);
  });

  test('only the one that was asked for is marked so', () => {
    const asked = after(inMain, { type: 'wished', toId: 'garden' });
    expect(after(asked, switching('garden')).place).toMatchObject({ to: { toId: 'garden', requested: true } });
    expect(after(asked, switching('kitchen')).place).toMatchObject({ to: { toId: 'kitchen', requested: false } });
  });
});

describe('the way back by a fresh client', () => {
  const failed = after(inMain, switching('garden'), { type: 'unreached', cause: 'refused' });
  const toMain = { ...targetOf(MAIN), requested: true };
  const recovering = after(failed, { type: 'recovering', to: toMain, fresh: true });
  const lost = reading(MAIN, 'switched');
  const late: MachineEvent = { type: 'switched', newcomer: reading('garden'), active: lost };

  test('is not crossed by a client of the switch that failed, which a failure would have welcomed', () => {
    expect(transition(failed, late).effects).toContain('adopt');
    expect(transition(recovering, late).effects).toEqual(['abandon']);
  });

  test('follows on where the fresh client is moved before it has joined', () => {
    const movedAtOnce = after(recovering, { type: 'switching', to: targetOf('kitchen'), unseen: true });
    expect(transition(movedAtOnce, late).effects).toEqual(['abandon']);
    const moved = after(movedAtOnce, { type: 'rejoined', newcomer: reading(MAIN, 'switched'), active: lost });
    expect(moved.place).toMatchObject({ status: 'switching', to: { toId: 'kitchen' } });
    const arrived = after(moved, { type: 'switched', newcomer: reading('kitchen'), active: lost });
    expect(arrived.place).toMatchObject({ status: 'room', roomId: 'kitchen' });
  });

  test('lets go of a lost client that the server may count as present, and of the fresh one where another was faster', () => {
    const newcomer = reading(MAIN);
    const rejoined = (active: Reading | null) => transition(recovering, { type: 'rejoined', newcomer, active }).effects;
    expect(rejoined(reading('garden', 'idle'))).toEqual(['adopt', 'arrive', 'abandon-former']);
    expect(rejoined(lost)).toEqual(['adopt', 'arrive']);
    expect(rejoined(null)).toEqual(['abandon']);
  });
});

describe('a room that is on no list', () => {
  const unlisted = { ...reading('garden'), listed: false };
  const inGarden = after(inMain, switching('garden'), {
    type: 'switched',
    newcomer: reading('garden'),
    active: reading(MAIN, 'switched'),
  });
  const missing = after(inGarden, { type: 'list', now: unlisted });

  test('is believed to be gone after one more list', () => {
    const wait = waitFor(missing, 'doubt');
    if (!wait) throw new Error('no doubt');
    const { machine, effects } = transition(missing, { type: 'waited', wait });
    expect(effects).toEqual(['confirm']);
    expect(kindsOf(machine)).toEqual([]);
    const confirmed: MachineEvent = { type: 'confirmed', roomId: 'garden' };
    expect(after(machine, confirmed).place).toMatchObject({ status: 'failed', error: { code: 'room-gone' }, to: null });
    const back = after(machine, { type: 'list', now: reading('garden') });
    expect(after(back, confirmed)).toEqual(back);
  });

  test('is given more time where a list has had it before', () => {
    const seen = after(inGarden, { type: 'list', now: reading('garden') }, { type: 'list', now: unlisted });
    expect(waitFor(seen, 'doubt')?.ms).toBeGreaterThan(waitFor(missing, 'doubt')?.ms ?? Infinity);
  });

  test('is the room from which a switch still departs', () => {
    const away = after(missing, switching('kitchen'), switching(MAIN));
    expect(away.place).toMatchObject({ status: 'switching', fromRoomId: 'garden' });
  });
});
