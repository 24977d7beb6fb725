import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const script = path.resolve('scripts/check-release.mjs');

function release(manifest: object) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  writeFileSync(path.join(cwd, 'package.json'), JSON.stringify(manifest));
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd, encoding: 'utf8' });
  return { status, stderr };
}

it('refuses a release as long as nobody has said where the project lives', () => {
  const { status, stderr } = release({ name: 'x', repository: 'github:owner/x' });
  expect(status).toBe(1);
  expect(stderr).toContain('no homepage, bugs');
});

it('lets a release pass that says so', () => {
  const manifest = { repository: 'github:owner/x', homepage: 'https://example.com', bugs: 'https://example.com/bugs' };
  expect(release(manifest)).toEqual({ status: 0, stderr: '' });
});
