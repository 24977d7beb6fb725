// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layerRules } from '../../eslint.layers.js';

// The layer rules alone, without type information: they judge text, so the files need not exist.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
      plugins: { '@typescript-eslint': tseslint.plugin },
    },
    ...(layerRules as never[]),
  ],
});

async function problems(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.message);
}

const refused: [file: string, code: string][] = [
  ['src/core/session/x.ts', `import { useState } from 'react';`],
  ['src/core/session/x.ts', `import type RealtimeKit from '@cloudflare/realtimekit';`],
  ['src/core/session/x.ts', `import { createBreakoutSession } from '../../realtimekit/create-session';`],
  ['src/core/session/x.ts', `import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';`],
  ['src/core/session/x.ts', `export const load = () => import('@cloudflare/realtimekit');`],
  ['src/core/plan/exchange/x.ts', `import Papa from 'papaparse';`],
  ['src/core/x.ts', `export const title = document.title;`],
  ['src/core/x.ts', `window.addEventListener('online', () => undefined);`],
  ['src/realtimekit/x.ts', `import { useEffect } from 'react';`],
  ['src/realtimekit/x.ts', `import { RealtimeKitProvider } from '@cloudflare/realtimekit-react';`],
  ['src/realtimekit/x.ts', `import { BreakoutProvider } from '../hooks/breakout-provider';`],
  ['src/hooks/x.ts', `import { copyPerson } from '../realtimekit/copy';`],
  ['src/hooks/x.ts', `import { Button } from '../primitives/button';`],
  ['src/hooks/x.ts', `import type RealtimeKit from '@cloudflare/realtimekit';`],
  ['src/hooks/x.ts', `import { createBreakoutSession } from '../core';`],
  ['src/primitives/x.tsx', `import { AssignDialog } from '../components/assign/assign-dialog';`],
  ['src/primitives/x.tsx', `import { RtkButton } from '@cloudflare/realtimekit-ui/components/rtk-button';`],
  ['src/primitives/x.tsx', `export const load = () => import('@cloudflare/realtimekit-ui/components/rtk-button');`],
  ['src/primitives/x.tsx', `import '../ui-kit';`],
  ['src/primitives/x.tsx', `export const load = () => import('@cloudflare/realtimekit-react-ui');`],
  ['src/components/panel/x.tsx', `import { createBreakoutSession } from '../../realtimekit/create-session';`],
  ['src/components/panel/x.tsx', `import { RtkButton } from '@cloudflare/realtimekit-react-ui';`],
  ['src/components/panel/x.tsx', `import { BreakoutMeeting } from '../../meeting/breakout-meeting';`],
  ['src/meeting/x.tsx', `import { RtkButton } from '@cloudflare/realtimekit-ui/components/rtk-button';`],
  ['src/meeting/x.tsx', `export const load = () => import('@cloudflare/realtimekit-react-ui');`],
  ['src/meeting/x.tsx', `import { BreakoutPanel } from '../index';`],
  ['src/components/panel/x.tsx', `import { createSandbox } from '../../sandbox/create-sandbox';`],
  ['src/sandbox/wire/x.ts', `import { BreakoutError } from '../../core/errors';`],
  ['src/sandbox/wire/x.ts', `import RealtimeKit from '@cloudflare/realtimekit';`],
  ['src/components/panel/x.tsx', `export const X = () => <button>Close rooms</button>;`],
  ['src/components/panel/x.tsx', `export const X = () => <button aria-label="Close" />;`],
  ['src/components/panel/x.tsx', 'export const X = () => <p>{`Close ${rooms}`}</p>;'],
  ['src/components/panel/x.tsx', `export const X = () => <p>{isOpen ? 'Close' : t('open')}</p>;`],
  ['src/meeting/x.tsx', `export const X = () => <Field hint={isOpen && 'Closes the rooms'} />;`],
];

const allowed: [file: string, code: string][] = [
  [
    'src/core/session/x.ts',
    `import type { Plan } from '../plan/types'; import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';`,
  ],
  ['src/core/x.ts', `setTimeout(() => undefined, 10);`],
  ['src/core/plan/exchange/x.ts', `export const load = () => import('papaparse');`],
  ['src/realtimekit/x.ts', `import RealtimeKit from '@cloudflare/realtimekit'; import { Store } from '../core/store';`],
  [
    'src/hooks/x.ts',
    `import { createBreakoutSession } from '../realtimekit/create-session'; import { useMemo } from 'react';`,
  ],
  [
    'src/hooks/x.ts',
    `import { RealtimeKitProvider } from '@cloudflare/realtimekit-react'; import { en } from '../locales/en';`,
  ],
  ['src/primitives/x.tsx', `export const load = () => import('@dnd-kit/dom');`],
  [
    'src/components/panel/x.tsx',
    `import { useBreakoutMessages } from '../../hooks/use-breakout-messages'; import { Button } from '../../primitives/button';`,
  ],
  ['src/components/panel/x.tsx', `export const X = () => <button aria-label={t('close')}>{t('close')} · 3</button>;`],
  [
    'src/components/panel/x.tsx',
    "export const X = () => <i title={place === 'main' ? '' : t('x')}>{`${first} · ${last}`}</i>;",
  ],
  [
    'src/meeting/x.tsx',
    `import { RtkMeeting } from '@cloudflare/realtimekit-react-ui'; import { BreakoutPanel } from '../components/panel/breakout-panel';`,
  ],
  ['src/meeting/x.tsx', `export const load = () => import('./vendor-meeting');`],
  ['src/index.ts', `export { createBreakoutSession } from './realtimekit/create-session';`],
];

describe('the layer rule', () => {
  it.each(refused)('refuses in %s: %s', async (file, code) => {
    expect(await problems(file, code)).toHaveLength(1);
  });

  it.each(allowed)('allows in %s: %s', async (file, code) => {
    expect(await problems(file, code)).toEqual([]);
  });

  it('says why', async () => {
    expect(await problems('src/core/x.ts', `import 'react';`)).toEqual([expect.stringContaining('without React')]);
  });
});
