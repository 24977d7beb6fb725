import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Record<string, string>;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Where Node looks for a dependency of the package at `path`: in its own node_modules, then in each above. */
function* candidates(path: string, name: string): Generator<string> {
  for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    yield `${folder}/node_modules/${name}`.replace(/^\//, '');
    if (!folder.includes('/node_modules/')) break;
  }
  yield `node_modules/${name}`;
}

// A package that is published before its binaries for all platforms leaves holes in the lock file of whoever installs it
// then, and `npm ci` refuses that file, everywhere or on the other platforms.
it('holds every platform’s optional packages, at the version that is asked for', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const locked = [...candidates(path, name)].map((candidate) => packages[candidate]).find(Boolean);
        return !locked || (/^\d/.test(range) && locked.version !== range);
      })
      .map(([name, range]) => `${path} → ${name}@${range}`),
  );
  expect(missing).toEqual([]);
});

it('names no registry, so that any mirror serves', () => {
  const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved ? [resolved] : []));
  expect(hosts).toEqual([]);
});
