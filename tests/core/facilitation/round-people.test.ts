import { expect, test } from 'vitest';
import { namesIn } from '../../../src/core/facilitation/round-people';

test('people are named by the id of the app where only one has it', () => {
  const people = [
    { id: '1', customParticipantId: 'ann' },
    { id: '2', customParticipantId: 'guest' },
    { id: '3', customParticipantId: 'guest' },
    { id: '4' },
  ];
  expect(people.map(namesIn(people))).toEqual(['ann', '2', '3', '4']);
});
