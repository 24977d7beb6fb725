import type { PersonKey } from '../types';
import { unmetRules as unmetOf } from './distribution/constraints';
import type { Distribution, GroupRule, Rule } from './distribution/types';
import type { ShuffleInput, ShuffleOptions } from './shuffle';
import type { Plan } from './types';

/** The rules that the plan breaks as it stands. Whoever is in no room breaks none. */
export function unmetRules({ rooms, rules = [] }: Plan): readonly GroupRule[] {
  if (rules.length === 0) return rules;
  const assignment = Object.fromEntries(rooms.map((room) => [room.id, room.personKeys]));
  const groups = (kind: GroupRule['kind']) => rules.filter((rule) => rule.kind === kind).map((rule) => rule.personKeys);
  const broken = unmetOf(assignment, {
    keepTogether: groups('keep-together'),
    keepApart: groups('keep-apart'),
    spread: groups('spread'),
  });
  return rules.filter(({ kind, personKeys }) =>
    broken.some((rule) => rule.kind === kind && rule.personKeys === personKeys),
  );
}

/** Why a shuffle could not meet a rule. */
export type UnmetReason =
  /** People to keep apart are locked into one room, or people to keep together into several. */
  | 'locked'
  /** There are fewer rooms than people to keep apart. */
  | 'too-few-rooms'
  /** There are fewer people to spread than rooms. */
  | 'too-few-people'
  /** No room gets as many people as are to be kept together, or all rooms together have too few places. */
  | 'too-few-places'
  /** Rooms stay empty, so that nobody is alone. */
  | 'none-alone'
  /** It does not go with earlier rules, limits and locks. */
  | 'others';

/** Why a rule is among the `unmet` of what `distribute` made of an input, with `noneAlone` as it was told. */
export function whyUnmet(
  rule: Rule,
  { personKeys, roomIds, locked, noneAlone = false }: ShuffleInput & Pick<ShuffleOptions, 'noneAlone'>,
  { assignment }: Distribution,
): UnmetReason {
  if (rule.kind === 'capacity') return 'too-few-places';
  const others = noneAlone && Object.values(assignment).some((people) => people.length === 0) ? 'none-alone' : 'others';
  const present = new Set(personKeys);
  const group = rule.personKeys.filter((key) => present.has(key));
  const lockedTo = group.flatMap((key: PersonKey) => (Object.hasOwn(locked, key) ? [locked[key]] : []));
  const lockedRooms = new Set(lockedTo).size;
  if (rule.kind === 'spread') {
    if (group.length < roomIds.length) return 'too-few-people';
    return lockedRooms < lockedTo.length ? 'locked' : others;
  }
  if (rule.kind === 'keep-apart') {
    if (lockedRooms < lockedTo.length) return 'locked';
    return group.length > roomIds.length ? 'too-few-rooms' : others;
  }
  if (lockedRooms > 1) return 'locked';
  const largest = Math.max(...Object.values(assignment).map((people) => people.length));
  return group.length > largest ? 'too-few-places' : 'others';
}
