import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Options } from 'tsup';

/**
 * Marks what a bundler cannot know to be free of side effects: React's makers of components and contexts, and the message
 * tables, which spread their topics. Unmarked, every component and language would stay in the bundle of an app that
 * imports one hook. One maker may stand within another. (esbuild numbers the names that several modules import.)
 */
const pureParts = {
  name: 'pure-parts',
  renderChunk: (code: string) => ({
    code: code
      .replace(/(?<=(?:=|\w\()\s*)(?:forwardRef|createContext|memo)\d*\(/g, '/* @__PURE__ */ $&')
      .replace(/^(var|const) (\w+) = (\{\s*\.\.\.[^{}]*\});$/gm, '$1 $2 = /* @__PURE__ */ (() => ($3))();'),
  }),
};

/** Which file of the package holds a module, where it is not its own: by the lists of these files. */
const fileOf = new Map(
  ['start', 'core/start'].flatMap((file) => {
    const list = readFileSync(`src/${file}.ts`, 'utf8').matchAll(/^export \* from '(.+)';$/gm);
    return [...list].map(([, module = '']): [string, string] => [path.posix.join(path.dirname(file), module), file]);
  }),
);

/**
 * Leaves each import of a module of ours as it is, with the ending that Node and browsers ask for; but what shares a file
 * becomes that file, and others import it from there.
 */
const keptModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'kept-modules',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path: name, importer, resolveDir }) => {
      if (kind === 'entry-point' || name.endsWith('.json')) return undefined;
      const [from, to] = [importer, path.join(resolveDir, name)].map((it) =>
        path.relative('src', it).replace(/\.tsx?$/, ''),
      ) as [string, string];
      const source = fileOf.get(from) ?? from;
      const target = fileOf.get(to) ?? to;
      if (source === target) return undefined;
      const relative = path.posix.relative(path.dirname(source), target);
      return { path: `${relative.startsWith('.') ? '' : './'}${relative}.js`, external: true };
    });
  },
};

const entry = {
  index: 'src/index.ts',
  parts: 'src/parts.ts',
  locales: 'src/locales.ts',
  core: 'src/core.ts',
  meeting: 'src/meeting.ts',
  'ui-kit': 'src/ui-kit.ts',
  sandbox: 'src/sandbox.ts',
};

const shared = { target: 'es2022', platform: 'browser', plugins: [pureParts] } satisfies Options;

// Once, before the builds run beside each other: a `clean` of each would take away what another has written.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  {
    ...shared,
    // A file a module, so that an app's bundler decides what comes at the start and what later; but one for what always comes at
    // the start. Each is loaded once: the entries share one React context, session registry and error class.
    name: 'modules',
    entry: [
      'src/**/*.{ts,tsx}',
      '!src/sandbox.ts',
      '!src/sandbox/**',
      ...[...fileOf.keys()].map((it) => `!src/${it}.{ts,tsx}`),
    ],
    format: 'esm',
    splitting: false,
    sourcemap: true,
    esbuildPlugins: [keptModules],
  },
  // Stands alone, and nobody takes a part of it.
  { ...shared, name: 'sandbox', entry: { sandbox: entry.sandbox }, format: 'esm', splitting: false, sourcemap: true },
  {
    ...shared,
    name: 'commonjs',
    entry,
    format: 'cjs',
    splitting: true,
    // For CJS splitting tsup has two ways: its own turns `import()` into `require()`, which the vendor's ESM-only kit
    // refuses; Rollup, which `treeshake` brings in, keeps it. Rollup drops directives: scripts/finish-build.mjs adds them.
    treeshake: true,
  },
  {
    // From the declarations that TypeScript 7 wrote: to check all sources again would take a minute and a half.
    name: 'types',
    entry: Object.fromEntries(Object.keys(entry).map((name) => [name, `.types/${name}.d.ts`])),
    format: ['esm', 'cjs'],
    // tsup 8's declaration build sets `baseUrl`, which TypeScript 6 refuses unless told otherwise.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);
