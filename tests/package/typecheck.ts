import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository, type Consumer } from './consumer';

const strict = { strict: true, skipLibCheck: true, noEmit: true, jsx: 'react-jsx', target: 'es2022', types: [] };

/** Compiles one file of a consumer of the built package, as strictly as an app may, and returns the compiler's findings. */
export function typecheck(
  { folder }: Consumer,
  file: string,
  code: string,
  options: { readonly module: string; readonly moduleResolution?: string; readonly skipLibCheck?: boolean },
): string {
  // Where an app has the types of React.
  const types = path.join(folder, 'node_modules/@types');
  if (!existsSync(types)) {
    mkdirSync(types);
    for (const name of ['react', 'react-dom'])
      symlinkSync(path.join(repository, 'node_modules/@types', name), path.join(types, name), 'junction');
  }
  writeFileSync(path.join(folder, file), code);
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strict, ...options }, files: [file] }),
  );
  const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  return status === 0 ? '' : stdout || `tsc ended with ${String(status)}`;
}
