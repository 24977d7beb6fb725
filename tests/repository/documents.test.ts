import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as tables from '../../src/locales';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const sources = new Set(readdirSync('src', { encoding: 'utf8', recursive: true }).map((file) => path.basename(file)));

const pages = readdirSync('docs', { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('.md'))
  .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/')));
const codeOf = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
const linksOf = (text: string) =>
  [...withoutBlocks(text).matchAll(/\]\((?!https:)([^)\s]+)\)/g)].map(([, target = '']) => target);
const withoutBlocks = (text: string) => text.replace(/^```.*?^```$/gms, '');

/** What a heading can be linked by, as GitHub makes it. */
const anchorsOf = (text: string) =>
  [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\]\([^)]*\)/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s', (document) => {
  const code = codeOf(readFileSync(document, 'utf8'));

  it('names only files and folders that exist', () => {
    const named = code.filter((span) => /^[\w.-]+(\/[\w.-]*)+$/.test(span) || /^[\w-]+\.tsx?$/.test(span));
    expect(named.length).toBeGreaterThan(3);
    // A file without a folder is one of the source.
    expect(named.filter((name) => !existsSync(name) && !existsSync(`src/core/${name}`) && !sources.has(name))).toEqual(
      [],
    );
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pages])('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('links only to files and headings that exist', () => {
    const missing = linksOf(text).filter((target) => {
      const [file = '', anchor] = target.split('#');
      const linked = file === '' ? document : path.join(path.dirname(document), file);
      return !existsSync(linked) || (anchor !== undefined && !anchorsOf(readFileSync(linked, 'utf8')).includes(anchor));
    });
    expect(missing).toEqual([]);
  });
});

it.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'])('%s names only scripts that exist', (document) => {
  const named = codeOf(readFileSync(document, 'utf8')).flatMap(
    (span) => /^npm (?:run )?([\w:-]+)/.exec(span)?.[1] ?? [],
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

describe('the documents of the package', () => {
  it('begin with a README that can be read in a sitting', () => {
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(201);
  });

  it('name every language that has a table', () => {
    const readme = readFileSync('README.md', 'utf8');
    const names = new Intl.DisplayNames('en', { type: 'language' });
    expect(Object.keys(tables).filter((locale) => !readme.includes(names.of(locale) ?? locale))).toEqual([]);
  });

  it('are all listed for machines, in llms.txt', () => {
    const listed = linksOf(readFileSync('llms.txt', 'utf8'));
    expect(listed.filter((file) => !existsSync(file))).toEqual([]);
    expect(pages.filter((page) => !listed.includes(page))).toEqual([]);
  });

  it('are all reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const document of reached) {
      for (const target of linksOf(readFileSync(document, 'utf8'))) {
        const file = path.posix.join(path.posix.dirname(document), target.split('#')[0] ?? '');
        if (file.endsWith('.md')) reached.add(file);
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });

  it.each(['index', 'parts'])('name every hook and component of the entry "%s"', (entry) => {
    const report = readFileSync(`api/${entry}.api.md`, 'utf8');
    const exported = [...report.matchAll(/^export (?:const|function) ((?:use)?[A-Z]\w*|use[A-Z]\w*)/gm)].map(
      ([, name = '']) => name,
    );
    expect(exported.length).toBeGreaterThan(10);
    const named = codeOf(readFileSync('docs/hooks.md', 'utf8') + readFileSync('docs/parts.md', 'utf8'));
    expect(exported.filter((name) => !named.includes(name))).toEqual([]);
  });
});

it('says in the CHANGELOG where things are imported from as it is', () => {
  const rows = [
    ...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^\| `realtimekit-breakout\/(parts|locales|core)` +\|(.*)$/gm),
  ];
  expect(rows).toHaveLength(3);
  const missing = rows.flatMap(([, entry = '', names = '']) => {
    const report = readFileSync(`api/${entry}.api.md`, 'utf8');
    return codeOf(names).filter((name) => !new RegExp(`^export .*\\b${name}\\b`, 'm').test(report));
  });
  expect(missing).toEqual([]);
});
