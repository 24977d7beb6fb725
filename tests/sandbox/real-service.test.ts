import { expect, onTestFinished, test, vi } from 'vitest';
import { createSandbox } from '../../src/sandbox';
import { createFakeMedia } from '../support/fake-rtc';

test('says once that a client reaches the real service while the sandbox is installed', async () => {
  const { fetch: originalFetch } = globalThis;
  globalThis.fetch = () => Promise.resolve(new Response('the real one'));
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const sandbox = createSandbox({ media: createFakeMedia() });
  onTestFinished(() => {
    sandbox.dispose();
    said.mockRestore();
    globalThis.fetch = originalFetch;
  });
  const uninstall = sandbox.install();
  const enter = () => fetch('https://api.realtime.cloudflare.com/v2/internals/participant-details');

  await fetch('https://api.realtime.cloudflare.com/logs/otel/logs');
  expect(said).not.toHaveBeenCalled();
  expect(await (await enter()).text()).toBe('the real one');
  await enter();
  expect(said.mock.calls).toEqual([
    [expect.stringContaining('reaches the real service (api.realtime.cloudflare.com)')],
  ]);

  uninstall();
  await enter();
  expect(said).toHaveBeenCalledTimes(1);
});
