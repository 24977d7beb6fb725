import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { repository } from './consumer';
import { app, appWithoutJsx } from './sample-app';
import { typecheck } from './typecheck';

const consumer = inject('consumer');

/** The oldest that is supported is in no use here: it is installed for this alone. */
function installTypeScript(version: string): string {
  const folder = mkdtempSync(path.join(consumer.folder, 'typescript-'));
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', `typescript@${version}`], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return path.join(folder, 'node_modules/typescript');
}

const worlds = [
  { name: 'a bundler', file: 'app.tsx', options: { module: 'esnext', moduleResolution: 'bundler' } },
  { name: 'node16, ESM', file: 'app.mts', options: { module: 'node16' } },
  { name: 'node16, CommonJS', file: 'app.cts', options: { module: 'node16' } },
  { name: 'nodenext, ESM', file: 'app.mts', options: { module: 'nodenext' } },
  { name: 'nodenext, CommonJS', file: 'app.cts', options: { module: 'nodenext' } },
];
/** TypeScript 7 has it no more. */
const node10 = { name: 'node (10)', file: 'app.tsx', options: { module: 'esnext', moduleResolution: 'node10' } };

describe.each([
  { version: '5.9', worlds: [...worlds, node10], find: () => installTypeScript('5.9') },
  { version: '6', worlds, find: () => path.join(repository, 'node_modules/typescript') },
  { version: '7', worlds, find: () => path.join(repository, 'node_modules/typescript-7') },
])('TypeScript $version', (each) => {
  let compiler = '';
  beforeAll(() => {
    compiler = each.find();
  });

  // The app has lines that must not compile, each with the comment that expects so: `client={42}` is one.
  it.each(each.worlds)('has types under $name, and refuses what is wrong', ({ file, options }) => {
    const code = file.endsWith('.tsx') ? app : appWithoutJsx;
    expect(typecheck(consumer, { [file]: code }, options, compiler)(file)).toEqual([]);
  });
});

it('has types for React 18', () => {
  const types = (name: string) => path.join(repository, 'node_modules', name);
  const paths = {
    react: [types('types-react-18')],
    'react/*': [types('types-react-18/*')],
  };
  const options = { module: 'esnext', moduleResolution: 'bundler', paths };
  expect(typecheck(consumer, { 'app.tsx': app }, options)('app.tsx')).toEqual([]);
});
