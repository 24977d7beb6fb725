import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../src/primitives/initials';

describe('initialsOf', () => {
  it.each([
    ['Amara Okafor', 'AO'],
    ['Noah', 'N'],
    ['Farid Papadopoulos-Hutchinson', 'FH'],
    ['élodie', 'É'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['…', '…'],
    ['', ''],
  ])('makes %j into %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
