import { expect, test } from 'vitest';
import type { OperationEnd } from '../../../src/core/session/types';
import { hosting, planOf } from '../../support/host';
import { keyOf } from '../../support/session';

test('an end is told once, with what became of everyone, before its promise settles', async () => {
  const { host } = await hosting();
  const ends: OperationEnd[] = [];
  const stop = host.onOperationEnd((end) => {
    expect(host.getSnapshot().operations).toEqual([]);
    ends.push(end);
  });
  const report = await host.start(planOf(host, { A: ['Alice'] }), { onProgress: () => expect(ends).toEqual([]) });
  expect(ends).toMatchObject([{ operation: { id: report.id, kind: 'start', phase: 'arriving' }, error: null }]);
  expect(ends[0]?.report).toBe(report);
  expect(ends[0]?.operation.moves.get(keyOf(host, 'Alice'))).toMatchObject({ state: 'arrived' });

  await host.close();
  expect(ends.map(({ operation }) => operation.kind)).toEqual(['start', 'close']);

  stop();
  await host.start(planOf(host, { A: ['Alice'] }));
  expect(ends).toHaveLength(2);
});

test('an operation that is refused has no end, one that is stopped has its error', async () => {
  const { host } = await hosting();
  const ends: OperationEnd[] = [];
  host.onOperationEnd((end) => ends.push(end));
  await expect(host.recall('nowhere')).rejects.toMatchObject({ code: 'unknown-room' });
  expect(ends).toEqual([]);

  const stopping = new AbortController();
  const stopped = host.start(planOf(host, { A: ['Alice'] }), {
    signal: stopping.signal,
    onProgress: ({ phase }) => phase === 'creating' && stopping.abort(),
  });
  await expect(stopped).rejects.toMatchObject({ code: 'aborted' });
  expect(ends).toMatchObject([{ operation: { kind: 'start' }, report: null, error: { code: 'aborted' } }]);
});
