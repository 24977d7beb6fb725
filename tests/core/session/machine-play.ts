import fc from 'fast-check';
import { inject } from 'vitest';
import type { Effect, MachineEvent, Reading, Wait } from '../../../src/core/session/machine-events';
import { failures } from '../../../src/core/session/failures';
import { begin, transition, waitsOf, type Machine } from '../../../src/core/session/machine';

const RUNS = inject('full') ? 5000 : 300;
export const LIMITS = { switchTimeout: 45_000, reconnectTimeout: 60_000 };
export const MAIN = 'main';
const ids = [MAIN, 'garden', 'kitchen'] as const;

export const reading = (meetingId: string, room: Reading['room'] = 'joined'): Reading => ({
  room,
  meetingId,
  connection: 'online',
  mainId: MAIN,
  listed: true,
});
export const targetOf = (toId: string) => ({ toId, toTitle: null, toMain: toId === MAIN });

const meetingId = fc.constantFrom(...ids);
const connection = fc.constantFrom('online', 'reconnecting', 'offline');
const anyReading: fc.Arbitrary<Reading> = fc.record({
  room: fc.constantFrom('idle', 'joined', 'joined', 'waitlisted', 'disconnected', 'lost', 'switched', 'ended'),
  meetingId,
  connection,
  mainId: fc.constantFrom(MAIN, MAIN, undefined),
  listed: fc.boolean(),
});

/** A timer runs out: one of the present state or, `stale`, one of a state before. */
interface TimeOut {
  readonly type: 'time-out';
  readonly at: number;
  readonly stale: boolean;
}

const happening: fc.Arbitrary<MachineEvent | TimeOut> = fc.oneof(
  fc.record({ type: fc.constant('attached' as const), now: anyReading }),
  fc.record({ type: fc.constant('connection' as const), state: connection, now: anyReading }),
  fc.record({ type: fc.constant('room' as const), now: anyReading }),
  { arbitrary: fc.record({ type: fc.constant('list' as const), now: anyReading }), weight: 3 },
  fc.record({ type: fc.constant('switching' as const), to: meetingId.map(targetOf), unseen: fc.boolean() }),
  fc.record({ type: fc.constant('switched' as const), newcomer: anyReading, active: anyReading }),
  fc.record({ type: fc.constant('unreached' as const), cause: fc.constant('refused') }),
  fc.record({ type: fc.constant('wished' as const), toId: fc.option(meetingId) }),
  fc.record({
    type: fc.constant('recovering' as const),
    to: meetingId.map((toId) => ({ ...targetOf(toId), requested: true })),
    fresh: fc.boolean(),
  }),
  fc.record({ type: fc.constant('rejoined' as const), newcomer: anyReading, active: fc.option(anyReading) }),
  fc.record({ type: fc.constant('failed' as const), error: fc.constant(failures.switchFailed()) }),
  fc.record({ type: fc.constant('leaving' as const) }),
  fc.record({ type: fc.constant('left' as const) }),
  fc.record({ type: fc.constant('confirmed' as const), roomId: meetingId }),
  { arbitrary: fc.record({ type: fc.constant('time-out' as const), at: fc.nat(4), stale: fc.boolean() }), weight: 3 },
);

interface Moment {
  readonly before: Machine;
  readonly event: MachineEvent;
  readonly machine: Machine;
  readonly effects: readonly Effect[];
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** Plays what happens on a machine that nothing can write to. */
function play(first: Reading, happenings: readonly (MachineEvent | TimeOut)[]): Moment[] {
  let machine = frozen(begin(first));
  const former: Wait[] = [];
  return happenings.flatMap((next): Moment[] => {
    const present = waitsOf(machine, LIMITS);
    former.push(...present);
    const waits = next.type === 'time-out' && next.stale ? former : present;
    const wait = next.type === 'time-out' ? waits[next.at % Math.max(1, waits.length)] : undefined;
    if (next.type === 'time-out' && !wait) return [];
    const event: MachineEvent = next.type !== 'time-out' ? next : { type: 'waited', wait: wait as Wait };
    const before = machine;
    const { machine: after, effects } = transition(before, frozen(event));
    machine = frozen(after);
    return [{ before, event, machine, effects }];
  });
}

/** Whatever happens, each moment is so. */
export function always(check: (moment: Moment) => void): void {
  fc.assert(
    fc.property(anyReading, fc.array(happening, { maxLength: 40, size: 'max' }), (first, happenings) => {
      for (const moment of play(first, happenings)) check(moment);
    }),
    { numRuns: RUNS, seed: 1 },
  );
}
