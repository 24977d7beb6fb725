import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const sources = new Set(readdirSync('src', { encoding: 'utf8', recursive: true }).map((file) => path.basename(file)));

describe.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s', (document) => {
  const text = readFileSync(document, 'utf8');
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

  it('names only files and folders that exist', () => {
    const named = code.filter((span) => /^[\w.-]+(\/[\w.-]*)+$/.test(span) || /^[\w-]+\.tsx?$/.test(span));
    expect(named.length).toBeGreaterThan(3);
    // A file without a folder is one of the source.
    expect(named.filter((name) => !existsSync(name) && !existsSync(`src/core/${name}`) && !sources.has(name))).toEqual(
      [],
    );
  });

  it('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https:|#)([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(targets).not.toEqual([]);
    expect(targets.filter((target) => !existsSync(path.join(path.dirname(document), target)))).toEqual([]);
  });

  it('names only scripts that exist', () => {
    const named = code.flatMap((span) => /^npm (?:run )?([\w:-]+)/.exec(span)?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
