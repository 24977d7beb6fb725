import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { manifest, repository } from './consumer';

/** What `attw --format json` prints, as far as it is read here. */
interface AttwReport {
  readonly analysis: { readonly types: unknown };
  readonly problems: Record<string, readonly unknown[]>;
}

const consumer = inject('consumer');

const built = (file: string) => readFileSync(path.join(consumer.packageFolder, 'dist', file), 'utf8');
const builtFiles = (pattern: RegExp) =>
  readdirSync(path.join(consumer.packageFolder, 'dist'), { encoding: 'utf8', recursive: true }).filter((file) =>
    pattern.test(file),
  );

describe('the packed package', () => {
  it('passes publint without a finding', async () => {
    const { messages, pkg } = await publint({ pkgDir: consumer.packageFolder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('passes "are the types wrong" without a finding, from ESM, from CommonJS, from a bundler and by Node 10’s resolution', () => {
    const attw = path.join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const options = ['--format', 'json'];
    const { stdout } = spawnSync(process.execPath, [attw, consumer.tarball, ...options], { encoding: 'utf8' });
    const { analysis, problems } = JSON.parse(stdout) as AttwReport;
    // Without types there is nothing to find fault with.
    expect(analysis.types).toMatchObject({ kind: 'included' });
    expect(Object.values(problems).flat()).toEqual([]);
  });

  it('carries its licence and its read-me', () => {
    const files = readdirSync(consumer.packageFolder);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist']));
  });

  it('carries what its documents lead to', () => {
    const documents = readdirSync(consumer.packageFolder, { encoding: 'utf8', recursive: true }).filter((file) =>
      /^(README\.md|SECURITY\.md|llms\.txt|docs\b.*\.md)$/.test(file),
    );
    expect(documents.length).toBeGreaterThan(20);
    const targets = documents.flatMap((document) => {
      const text = readFileSync(path.join(consumer.packageFolder, document), 'utf8');
      const links = [...text.matchAll(/\]\((?!https:|#)([^)\s#]+)/g)];
      return links.map(([, target = '']) => path.join(path.dirname(document), target));
    });
    expect(targets).toContain(path.join('docs', 'sdk-facts.md'));
    expect(targets.filter((target) => !existsSync(path.join(consumer.packageFolder, target)))).toEqual([]);
  });

  it.each(['index.js', 'index.cjs', 'parts.js', 'parts.cjs', 'meeting.js', 'meeting.cjs', 'ui-kit.js', 'ui-kit.cjs'])(
    'marks dist/%s for the client',
    (file) => {
      expect(built(file).slice(0, 13)).toBe(`'use client';`);
    },
  );

  it('leaves the engine and the sandbox free for the server', () => {
    const others = builtFiles(/\.c?js$/).filter((file) => !/^(index|parts|meeting|ui-kit)\./.test(file));
    expect(others).toEqual(
      expect.arrayContaining(['core.js', 'core.cjs', 'locales.js', 'locales.cjs', 'sandbox.js', 'sandbox.cjs']),
    );
    expect(others.filter((file) => /['"]use client['"]/.test(built(file)))).toEqual([]);
  });

  it('contains nobody else’s code', () => {
    const maps = builtFiles(/\.map$/);
    expect(maps).not.toEqual([]);
    const sources = maps.flatMap((file) =>
      (JSON.parse(built(file)) as { sources: string[] }).sources.map((source) =>
        path.posix.join('dist', path.posix.dirname(file), source),
      ),
    );
    expect(sources.filter((source) => !source.startsWith('src/'))).toEqual([]);
  });

  it('imports nothing that it does not declare', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const specifier = /(?<![\w.'"])(?:from|import|import\(|require\()\s*['"]([^'".\s][^'"\s]*)['"]/g;
    const imported = builtFiles(/\.c?js$/).flatMap((file) =>
      [...built(file).matchAll(specifier)].map(([, name]) => name),
    );
    expect(imported).toContain('react');
    const undeclared = imported.filter((name) => !declared.some((it) => name === it || name?.startsWith(`${it}/`)));
    expect(undeclared).toEqual([]);
  });

  it('loads the vendor’s kit with a real import() from CommonJS too, because it is ES modules only', () => {
    const loads = builtFiles(/\.cjs$/).flatMap((file) =>
      [...built(file).matchAll(/(import|require)\(['"]@cloudflare\/realtimekit-ui/g)].map(([, how]) => how),
    );
    expect(new Set(loads)).toEqual(new Set(['import']));
  });

  it('offers the style sheet, in a cascade layer and in none', () => {
    const layered = /^@layer realtimekit-breakout\{(.*)\}\s*$/s.exec(built('styles.css'))?.[1];
    expect(layered).toContain('.rbk-dialog');
    expect(layered).not.toContain('@import');
    expect(built('styles.unlayered.css').trim()).toBe(layered?.trim());
  });
});
