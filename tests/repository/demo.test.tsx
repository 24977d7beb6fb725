import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Entrance } from '../../examples/demo/src/demo';
import { App } from '../../examples/demo/src/meeting/app';
import { readSettings } from '../../examples/demo/src/settings';
import { Store } from '../../src/core';
import { setUp } from '../support/sandbox';

/** jsdom lays nothing out. */
class NoResizeObserver {
  observe(): void {}
  disconnect(): void {}
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('offers no latency at which the SDK lets nobody in', () => {
  const { latency } = readSettings(new URLSearchParams('latency=2000'), 'light');
  // Both ways: it waits 3 s for an answer (SDK facts 31).
  expect(2 * latency).toBeLessThan(3000);
});

test('is served on the port that the environment names', async () => {
  vi.stubEnv('PORT', '8123');
  const { default: config } = await import('../../examples/demo/vite.config');
  expect(config.server?.port).toBe(8123);
});

test('says what a frame is that was opened by itself, with the way to the demo', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  await import('../../examples/demo/src/meeting/main');
  expect(screen.getByText(/^This page is one person’s screen/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the demo' })).toHaveAttribute('href', './index.html');
  document.body.innerHTML = '';
});

test('says that somebody joins until they are there, and that they were removed once they are', async () => {
  vi.stubGlobal('ResizeObserver', NoResizeObserver);
  const { person } = await setUp({ joined: [] });
  const alice = person('Alice');
  const entrance: Entrance = {
    person: {
      id: 'alice',
      name: 'Alice',
      preset: 'participant',
      hue: 0,
      participant: alice,
      client: new Store<Entrance['person']['client'] extends Store<infer Value> ? Value : never>(null),
      camera: new Store<'synthetic' | 'own'>('synthetic'),
    },
    settings: new Store(readSettings(new URLSearchParams('bots=0'), 'light')),
    clientOptions: alice.clientOptions(),
    part: null,
    workshops: new Store(0),
  };
  const seen = new Set<string>();
  const observer = new MutationObserver(() => seen.add(document.querySelector('[role=status]')?.textContent ?? ''));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  render(<App entrance={entrance} />);
  expect(screen.getByText('Joining…')).toBeVisible();
  expect(await screen.findByText('Main meeting')).toBeVisible();
  observer.disconnect();
  expect([...seen].filter((text) => !text.startsWith('Main meeting'))).toEqual(['Joining…']);
  act(() => alice.kick());
  expect(await screen.findByText('A host has removed you from the meeting.')).toBeVisible();
});
