import { describe, expect, it } from 'vitest';
import { hueOf, initialsOf } from '../../src/primitives/initials';

describe('initialsOf', () => {
  it.each([
    ['Amara Okafor', 'AO'],
    ['Noah', 'N'],
    ['Farid Papadopoulos-Hutchinson', 'FH'],
    ['élodie', 'É'],
    ['ليلى حداد', 'ل\u200cح'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['…', '…'],
    ['', ''],
  ])('makes %j into %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('hueOf', () => {
  it('keeps people apart who stand side by side in the demo', () => {
    const hues = ['Amara Okafor', 'Jonas Weber', 'Mina Sato', 'Tariq Haddad'].map(hueOf).sort((a, b) => a - b);
    const gaps = hues.map((hue, index) => ((hues[(index + 1) % hues.length] ?? 0) - hue + 360) % 360);
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });

  it('spreads names over the whole circle', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let number = 1; number <= 1000; number++) {
      const tenth = Math.floor(hueOf(`Person ${number}`) / 36);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(70);
    expect(Math.max(...tenths)).toBeLessThan(130);
  });
});
