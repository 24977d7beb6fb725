import type { EditorState } from '../editor/types';
import { guestsIn } from '../plan/assignable';
import type { Assignment } from '../plan/distribution/types';
import type { NextRoundOptions, RoundRoom } from '../plan/next-round';
import type { Person, Room } from '../types';
import type { CountdownAction } from './countdown-entry';
import type { RoomLimit } from '../editor/untold';

type Named = Pick<Person, 'id' | 'customParticipantId'>;

/**
 * Names people so that it is known after a reload, too, who has met: by the id that the app gives them, where only one person
 * has it; else by the SDK's.
 */
export function namesIn(people: readonly Named[]): (person: Named) => string {
  const counts = new Map<string, number>();
  for (const { customParticipantId: own } of people) {
    if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return ({ id, customParticipantId: own }) => (own !== undefined && counts.get(own) === 1 ? own : id);
}

/** The rooms as `nextRound` takes them. */
export function roundRooms(
  rooms: readonly Room[],
  limits: ReadonlyMap<string, RoomLimit>,
  nameOf: (person: Named) => string,
): RoundRoom[] {
  return rooms.map(({ id, title, people }) => {
    const { isLocked = false, capacity = null } = limits.get(id) ?? {};
    return { id, title, isLocked, capacity, people: guestsIn(people).map(nameOf) };
  });
}

/** What the host's editor knows of earlier rounds, and of who belongs together, in these names. */
export function roundRules(
  { rounds, avoidEarlier, rules }: Pick<EditorState, 'rounds' | 'avoidEarlier' | 'rules'>,
  people: readonly Person[],
  nameOf: (person: Named) => string,
): Pick<NextRoundOptions, 'keepTogether' | 'keepApart' | 'spread'> & Record<'met' | 'toAvoid', readonly Assignment[]> {
  const names = new Map(people.map((person) => [person.key, nameOf(person)]));
  const named = (keys: readonly string[]) => keys.flatMap((key) => names.get(key) ?? []);
  const ofKind = (kind: string) =>
    rules.filter((rule) => rule.kind === kind).map(({ personKeys }) => named(personKeys));
  const met = rounds.map((round) =>
    Object.fromEntries(Object.entries(round).map(([roomId, keys]) => [roomId, named(keys)])),
  );
  return {
    met,
    toAvoid: avoidEarlier ? met : [],
    keepTogether: ofKind('keep-together'),
    keepApart: ofKind('keep-apart'),
    spread: ofKind('spread'),
  };
}

/** Each room with all who are in it in the round, also those who stay: they learn who comes. */
export function roundMoves(
  round: number,
  assignment: Assignment,
  people: readonly Person[],
  nameOf: (person: Named) => string,
): CountdownAction[] {
  const idOf = new Map(guestsIn(people).map((person) => [nameOf(person), person.id]));
  return Object.entries(assignment).map(([roomId, names]) => {
    return { kind: 'move', roomId, personIds: names.flatMap((name) => idOf.get(name) ?? []), round };
  });
}
