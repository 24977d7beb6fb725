import { describe, expect, it, vi } from 'vitest';
import { mergeProps } from '../../src/primitives/merge-props';

type Handler = (event: { defaultPrevented: boolean }) => void;

describe('mergeProps', () => {
  it("calls the user's handler first, then ours", () => {
    const calls: string[] = [];
    const { onClick } = mergeProps({ onClick: () => calls.push('ours') }, { onClick: () => calls.push('theirs') });
    (onClick as Handler)({ defaultPrevented: false });
    expect(calls).toEqual(['theirs', 'ours']);
  });

  it('leaves ours out after preventDefault', () => {
    const ours = vi.fn();
    const { onClick } = mergeProps({ onClick: ours }, { onClick: vi.fn() });
    (onClick as Handler)({ defaultPrevented: true });
    expect(ours).not.toHaveBeenCalled();
  });

  it('joins class names, lays styles over each other, and replaces the rest unless it is undefined', () => {
    expect(
      mergeProps(
        { className: 'ours', style: { color: 'red', margin: 1 }, id: 'a', title: 'kept' },
        { className: 'theirs', style: { color: 'blue' }, id: 'b', title: undefined },
      ),
    ).toEqual({ className: 'ours theirs', style: { color: 'blue', margin: 1 }, id: 'b', title: 'kept' });
  });
});
