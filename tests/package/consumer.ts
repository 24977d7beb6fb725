import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly dependencies: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
}

export const manifest = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as Manifest;

/** A folder outside the repository in which the packed package is installed with what it declares, and nothing else. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** Where the package's own files lie. */
  readonly packageFolder: string;
}

/** Packs what `npm run build` left in dist, as `npm publish` would. */
export function createConsumer(): Consumer {
  const folder = mkdtempSync(path.join(tmpdir(), 'consumer-'));
  const modules = path.join(folder, 'node_modules');
  const packageFolder = path.join(modules, manifest.name);
  mkdirSync(packageFolder, { recursive: true });

  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [file] = JSON.parse(packed) as [{ filename: string }];
  const tarball = path.join(folder, file.filename);
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', packageFolder]);

  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  for (const dependency of [...declared, '@types/react', '@types/react-dom']) {
    mkdirSync(path.dirname(path.join(modules, dependency)), { recursive: true });
    symlinkSync(path.join(repository, 'node_modules', dependency), path.join(modules, dependency), 'junction');
  }
  return { folder, tarball, packageFolder };
}

/** Runs a script of a consumer in plain Node and gives back what it printed as JSON; throws with its stderr when it fails. */
export function run({ folder }: Consumer, extension: 'mjs' | 'cjs', script: string): unknown {
  const scriptFile = path.join(mkdtempSync(path.join(folder, 'script-')), `script.${extension}`);
  writeFileSync(scriptFile, script);
  const output = execFileSync(process.execPath, [scriptFile], { cwd: folder, encoding: 'utf8' });
  return JSON.parse(output) as unknown;
}
