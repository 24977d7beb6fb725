import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository, type Consumer } from './consumer';

const strict = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  jsx: 'react-jsx',
  target: 'es2022',
  types: [],
  moduleDetection: 'force',
};

/**
 * Compiles files of a consumer of the built package together, as strictly as an app may: the types of the packages that they
 * use are what takes the time. The function that it returns gives the compiler's findings in one of these files or in a
 * folder of `node_modules`, with those that are in no file.
 */
export function typecheck(
  { folder }: Consumer,
  files: Readonly<Record<string, string>>,
  options: {
    readonly module: string;
    readonly moduleResolution?: string;
    readonly skipLibCheck?: boolean;
    readonly paths?: Readonly<Record<string, readonly string[]>>;
  },
  /** Folder of the compiler. */
  compiler = path.join(repository, 'node_modules/typescript'),
): (place: string) => string[] {
  const app = mkdtempSync(path.join(folder, 'app-'));
  for (const [file, code] of Object.entries(files)) writeFileSync(path.join(app, file), code);
  const config = { compilerOptions: { ...strict, ...options }, files: Object.keys(files) };
  writeFileSync(path.join(app, 'tsconfig.json'), JSON.stringify(config));
  const tsc = path.join(compiler, 'bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', app], { cwd: app, encoding: 'utf8' });
  // A finding is a line, and those below it that are further in.
  const findings = status === 0 ? [] : (stdout || `tsc ended with ${String(status)}`).trim().split(/\n(?!\s)/);
  return (place) => findings.filter((finding) => finding.startsWith(place) || !/^\S+\(\d/.test(finding));
}
