import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { guesses } from '../../scripts/live-check/guesses';
import { readSettings, Refusal } from '../../scripts/live-check/settings.mjs';

const account = { CLOUDFLARE_ACCOUNT_ID: 'account', CLOUDFLARE_API_TOKEN: 'secret' };

it('names what is not set, and what it is for', () => {
  expect(() => readSettings({})).toThrow(/CLOUDFLARE_ACCOUNT_ID: .*\n.*CLOUDFLARE_API_TOKEN: .*Realtime Admin/);
  const { CLOUDFLARE_ACCOUNT_ID: id } = account;
  expect(() => readSettings({ CLOUDFLARE_ACCOUNT_ID: id })).toThrow(/Not set:\n {2}CLOUDFLARE_API_TOKEN/);
  expect(() => readSettings({ ...account, CLOUDFLARE_API_TOKEN: ' ' })).toThrow(Refusal);
});

it('refuses in CI, but for an API on this machine', () => {
  expect(() => readSettings({ ...account, CI: 'true' })).toThrow(/never runs in CI/);
  expect(() => readSettings({ ...account, CI: '1', LIVE_CHECK_API: 'https://127.0.0.1.example.com' })).toThrow(Refusal);
  expect(readSettings({ ...account, CI: 'true', LIVE_CHECK_API: 'http://127.0.0.1:8080/' }).api).toBe(
    'http://127.0.0.1:8080',
  );
});

it('goes to the real service by default', () => {
  expect(readSettings(account)).toEqual({
    api: 'https://api.cloudflare.com/client/v4',
    accountId: 'account',
    apiToken: 'secret',
    appId: undefined,
    baseURI: undefined,
  });
});

test('the command says so and ends with 2, before it installs or asks anything', () => {
  const { CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_API_TOKEN, ...env } = process.env;
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/live-check.mjs'], { env, encoding: 'utf8' });
  expect(stderr).toContain('CLOUDFLARE_API_TOKEN');
  expect([status, stdout]).toEqual([2, '']);
});

it('probes each guess of docs/sdk-facts.md, by its name and in its words', () => {
  const rows = [...readFileSync('docs/sdk-facts.md', 'utf8').matchAll(/^\| `([\w-]+)` +\| ([^|]+?) +\|/gm)];
  expect(Object.fromEntries(rows.map(([, key = '', says = '']) => [key, says]))).toEqual(
    Object.fromEntries(guesses.map(({ key, says }) => [key, says])),
  );
});
