import { act, render } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { SearchField } from '../../../src/components/people/search-field';

test('what came of a search is said once, after the last letter, however slowly they are typed', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const field = (query: string) => <SearchField value={query} onValueChange={vi.fn()} found={query.length} />;
  const { container, rerender } = render(field(''));
  const said = () => container.querySelector('[aria-live=polite]')?.textContent;
  for (const query of ['p', 'pe', 'per']) {
    rerender(field(query));
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(said()).toBe('');
  }
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(said()).toBe('3 people');
});
