import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { en } from '../../src/locales';
import type { MessageKey } from '../../src/locales/types';

const page = path.resolve('docs/texts.md');

const keys = Object.keys(en) as MessageKey[];
const prefixOf = (key: string) => key.replace(/\..*/s, '');

/** Its forms by plural category, where it has a number. In code: a text may hold what Markdown reads as a sign. */
function textOf(key: MessageKey): string {
  const message = en[key];
  const forms = typeof message === 'string' ? [['', message]] : Object.entries(message);
  return forms.map(([category = '', text = '']) => `${category} \`${text}\``.trim()).join(', ');
}

async function describeTexts(): Promise<string> {
  const sections = [...new Set(keys.map(prefixOf))].sort().map((prefix) => {
    const rows = keys.filter((key) => prefixOf(key) === prefix).map((key) => `- \`${key}\`: ${textOf(key)}`);
    return `## ${prefix}\n\n${rows.join('\n')}`;
  });
  const text = [
    '# Texts',
    'Every text in English, and the key that changes it: search the page for what you see on the screen, in front of its name or number, and put the key into `messages` ([Own texts](recipes/own-texts.md)). `{room}` stands for a name or a number. A text with a `{count}` has forms: those of your language, by `Intl.PluralRules`.',
    ...sections,
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(page)), parser: 'markdown' });
}

it('tells every key with its English text on a page of the documentation; to write it anew: vitest run tests/locales/page -u', async () => {
  await expect(await describeTexts()).toMatchFileSnapshot(page);
});
