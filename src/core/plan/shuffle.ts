import type { PersonKey } from '../types';
import { distribute } from './distribute';
import type { DistributeOptions, Distribution, GroupRule } from './distribution/types';
import { assign, assignAll } from './edit-people';
import { isExpectedKey } from './expected';
import type { Plan } from './types';

/** `unassigned`: only those who are in no room get one. `unlocked`: everyone who is neither locked nor placed by hand gets a new one. */
export type ShuffleScope = 'unassigned' | 'unlocked';

/** What to pass to `distribute` or `distributeInSlices` for a plan; then pass the assignment to `assignAll`. */
export interface ShuffleInput {
  /** Everybody who is to be placed. */
  readonly personKeys: readonly PersonKey[];
  /** The rooms that take part. */
  readonly roomIds: readonly string[];
  /** The room of people who must stay where they are. */
  readonly locked: Readonly<Record<PersonKey, string>>;
  /** The largest number of people of a room, by room id. Absent: any number. */
  readonly capacity: Readonly<Record<string, number>>;
  /** Groups whose members share a room. */
  readonly keepTogether: readonly (readonly PersonKey[])[];
  /** Groups whose members must all be in different rooms. */
  readonly keepApart: readonly (readonly PersonKey[])[];
  /** Groups whose members are spread evenly over the rooms. */
  readonly spread: readonly (readonly PersonKey[])[];
}

/**
 * Who goes where in a shuffle of the plan. `personKeys` are those who take part, such as everyone but the hosts; all
 * others stay where they are, and so do locked people and the people of locked rooms.
 * The plan's own capacities and rules come along.
 */
export function shuffleInput(plan: Plan, personKeys: readonly PersonKey[], scope: ShuffleScope): ShuffleInput {
  const rooms = plan.rooms.filter((room) => !room.isLocked);
  const kept = scope === 'unlocked' ? plan.rooms.filter((room) => room.isLocked) : plan.rooms;
  const staying = new Set([...(plan.lockedPeople ?? []), ...kept.flatMap((room) => room.personKeys)]);
  const moving = new Set(personKeys.filter((key) => !staying.has(key)));
  const locked = rooms.flatMap((room) =>
    room.personKeys.filter((key) => !moving.has(key)).map((key) => [key, room.id] as const),
  );
  return {
    personKeys: [...moving, ...locked.map(([key]) => key)],
    roomIds: rooms.map((room) => room.id),
    locked: Object.fromEntries(locked),
    capacity: Object.fromEntries(
      rooms.flatMap(({ id, capacity }) => (capacity === undefined ? [] : [[id, capacity] as const])),
    ),
    keepTogether: groups(plan, 'keep-together'),
    keepApart: groups(plan, 'keep-apart'),
    spread: groups(plan, 'spread'),
  };
}

/**
 * Of those who would take part in a shuffle of everyone, who stays because a host has put them into their room: nobody where it
 * would move nobody else.
 */
export function keptByHand(plan: Plan, personKeys: readonly PersonKey[]): ReadonlySet<PersonKey> {
  const { personKeys: all, locked } = shuffleInput(plan, personKeys, 'unlocked');
  const moving = all.filter((key) => !Object.hasOwn(locked, key));
  const inRooms = new Set(plan.rooms.flatMap((room) => room.personKeys));
  const byHand = new Set(plan.placedByHand?.filter((key) => inRooms.has(key)));
  const kept = moving.filter((key) => byHand.has(key));
  return new Set(kept.length < moving.length ? kept : []);
}

/** The plan without those of its people who have left: rooms are to be even for the others, those it expects among them. */
export function withoutAbsent(plan: Plan, present: ReadonlySet<PersonKey>): Plan {
  const absent = plan.rooms.flatMap((room) =>
    room.personKeys.filter((key) => !present.has(key) && !isExpectedKey(key)),
  );
  return assign(plan, absent, null);
}

function groups({ rules = [] }: Plan, kind: GroupRule['kind']): (readonly PersonKey[])[] {
  return rules.filter((rule) => rule.kind === kind).map((rule) => rule.personKeys);
}

/** Options of a shuffle: the seed that repeats a result, the earlier rounds to avoid, and whether nobody is to be alone. */
export type ShuffleOptions = Pick<DistributeOptions, 'seed' | 'history' | 'noneAlone'>;

/**
 * Shuffles a plan by its own rules; the distribution tells which rules are unmet. See `shuffleInput` for who takes part. For many people
 * with rules and history do it in slices: `distributeInSlices` of `shuffleInput`, then `assignAll`.
 *
 * @throws BreakoutError `invalid-room-count` when all rooms are locked or there are none, `invalid-seed` for a seed that is
 * no whole number.
 */
export function shuffle(
  plan: Plan,
  personKeys: readonly PersonKey[],
  scope: ShuffleScope,
  options: ShuffleOptions,
): Distribution & { readonly plan: Plan } {
  const { personKeys: everyone, roomIds, ...rules } = shuffleInput(plan, personKeys, scope);
  const distribution = distribute(everyone, roomIds, { ...options, ...rules });
  return { ...distribution, plan: assignAll(plan, distribution.assignment) };
}
