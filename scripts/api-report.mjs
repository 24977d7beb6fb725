// Writes or, with --check, compares what each entry of the package exports: api/*.api.md. Reads dist: build first.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const check = process.argv.includes('--check');
const folder = path.resolve('api');
const silent = { default: { logLevel: ExtractorLogLevel.None } };
mkdirSync(folder, { recursive: true });

const changed = ['index', 'parts', 'locales', 'core', 'meeting', 'ui-kit', 'sandbox'].filter((entry) => {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: path.resolve('package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: process.cwd(),
      newlineKind: 'lf',
      mainEntryPointFilePath: path.resolve('dist', `${entry}.d.ts`),
      // What a consumer has: the vendor's types do not pass without `skipLibCheck`.
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable'],
            module: 'esnext',
            moduleResolution: 'bundler',
            jsx: 'react-jsx',
            skipLibCheck: true,
            types: [],
          },
          files: [path.resolve('dist', `${entry}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportFileName: entry,
        reportTempFolder: path.resolve('node_modules/.cache/api'),
      },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return apiReportChanged;
});

if (check && changed.length > 0) {
  console.error(
    `The public API differs from api: ${changed.join(', ')}. If that is intended, run "npm run api" and commit it.`,
  );
  process.exitCode = 1;
}
