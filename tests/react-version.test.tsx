import { render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'use-sync-external-store/shim';
import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, inject, it } from 'vitest';

function Probe() {
  const value = useSyncExternalStore(
    () => () => undefined,
    () => 'read',
  );
  return <p>{value}</p>;
}

it('runs on the React that this test project names', () => {
  expect(version).toMatch(new RegExp(`^${inject('reactMajor')}\\.`));
  expect(domVersion).toBe(version);
});

it('has one React in the test tools, the library’s dependencies and here: hooks work', () => {
  render(<Probe />);
  expect(screen.getByText('read')).toBeInTheDocument();
});
