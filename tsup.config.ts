import { defineConfig } from 'tsup';

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

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    parts: 'src/parts.ts',
    locales: 'src/locales.ts',
    core: 'src/core.ts',
    meeting: 'src/meeting.ts',
    'ui-kit': 'src/ui-kit.ts',
    sandbox: 'src/sandbox.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'browser',
  // The entries share one copy of the React context, the session registry and the errors, within each format.
  splitting: true,
  // For CJS splitting tsup has two ways: its own turns `import()` into `require()`, which the vendor's ESM-only kit
  // refuses; Rollup, which `treeshake` brings in, keeps it. Rollup drops directives: scripts/finish-build.mjs adds them.
  treeshake: true,
  // tsup 8's declaration build sets `baseUrl`, which TypeScript 6 refuses unless told otherwise.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  plugins: [pureParts],
  sourcemap: true,
  clean: true,
});
