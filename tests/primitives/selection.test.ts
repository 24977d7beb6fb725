import { describe, expect, it } from 'vitest';
import { select, toggleAll } from '../../src/primitives/selection';

const keys = ['a', 'b', 'c', 'd'];

describe('select', () => {
  it('toggles one and keeps what is selected outside of the list', () => {
    expect(select(keys, new Set(['x']), 'b', 'toggle', null)).toEqual(['x', 'b']);
    expect(select(keys, new Set(['x', 'b']), 'b', 'toggle', null)).toEqual(['x']);
  });

  it('adds the range from the anchor, in either direction', () => {
    expect(select(keys, new Set(['b']), 'd', 'range', 'b')).toEqual(['b', 'c', 'd']);
    expect(select(keys, new Set(['d']), 'b', 'range', 'd')).toEqual(['d', 'b', 'c']);
  });

  it('toggles when the anchor is not listed any more', () => {
    expect(select(keys, new Set(), 'b', 'range', 'gone')).toEqual(['b']);
  });
});

describe('toggleAll', () => {
  it('selects all that are listed, and none of them when all are', () => {
    expect(toggleAll(['a', 'b'], new Set(['x', 'a']))).toEqual(['x', 'a', 'b']);
    expect(toggleAll(['a', 'b'], new Set(['x', 'a', 'b']))).toEqual(['x']);
  });
});
