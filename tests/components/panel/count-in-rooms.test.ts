import { expect, test } from 'vitest';
import { countInRooms } from '../../../src/components/panel/shown-people';
import type { OperationKind, OperationState, Person, PersonMove, Room } from '../../../src/core/types';

const [ada, ben] = ['Ada', 'Ben'].map((name) => ({ key: name, name })) as [Person, Person];
const room = (...people: Person[]) => ({ id: 'red', title: 'Red', people }) as unknown as Room;

function on(kind: OperationKind, ...people: Person[]): OperationState {
  const moves = people.map((who): [string, PersonMove] => [
    who.key,
    { person: who, toId: 'red', state: 'moving', error: null },
  ]);
  return { kind, moves: new Map(moves) } as unknown as OperationState;
}

test('who is in no list between two rooms counts; who is on the way from the main meeting at the start does not', () => {
  expect(countInRooms({ main: null, rooms: [room(ada)], operations: [] })).toBe(1);
  expect(countInRooms({ main: null, rooms: [room(ada)], operations: [on('move', ben)] })).toBe(2);
  expect(countInRooms({ main: null, rooms: [room(ada)], operations: [on('start', ben)] })).toBe(1);
});
