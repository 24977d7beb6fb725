import { describe, expect, it } from 'vitest';
import type { BreakoutErrorCode } from '../../src/core/errors';
import type { GroupRule } from '../../src/core/plan/distribution/types';
import type { FileFault } from '../../src/core/errors';
import type { PlanWarning } from '../../src/core/plan/types';
import type { UnmetReason } from '../../src/core/plan/unmet';
import type { OperationState, RecordingAction } from '../../src/core/types';
import * as tables from '../../src/locales';
import type { MessageKey, Messages } from '../../src/locales/types';
import { vendorKeys } from '../../src/locales/vendor-keys';
import { defaultLanguage } from '@cloudflare/realtimekit-ui';

type ComputedKey =
  | `import.fault.${FileFault['reason']}`
  | `error.${BreakoutErrorCode}.${'title' | 'fix'}`
  | `rule.${'' | 'kind.' | 'unmet.'}${GroupRule['kind']}`
  | `announce.rule.${GroupRule['kind']}`
  | `rule.why.${UnmetReason}`
  | `warning.${PlanWarning['code']}`
  | `recording.${RecordingAction}`
  | `progress.${OperationState['phase']}`;

/** Compiles only while each key that is put together at run time is in the table. */
const everyComputedKeyExists: ComputedKey extends MessageKey ? true : never = true;

const { en } = tables;
const keys = Object.keys(en) as MessageKey[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
const formsOf = (messages: Messages, key: MessageKey) => {
  const message = messages[key];
  return typeof message === 'string' ? [message] : Object.values(message);
};

/** Plural categories that hold one number alone: such a form may say it in words. */
const categoriesOfOneNumber = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  const categories = [...Array(1000).keys(), 1_000_000, 2_000_000].map((number) => rules.select(number));
  return categories.filter((category) => categories.indexOf(category) === categories.lastIndexOf(category));
};

// A table is exported by the language tag that its plurals follow.
describe.each(Object.entries<Messages>(tables))('the table %s', (locale, table) => {
  it('has a text for every key', () => {
    expect(everyComputedKeyExists).toBe(true);
    expect(Object.keys(table).sort()).toEqual([...keys].sort());
    for (const key of keys) for (const text of formsOf(table, key)) expect(text.trim(), key).not.toBe('');
  });

  it('has exactly the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const key of keys) {
      const message = table[key];
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it('uses the placeholders of English; only a form of one number may leave out its count', () => {
    const wordable: readonly string[] = categoriesOfOneNumber(locale);
    for (const key of keys) {
      const known = new Set(formsOf(en, key).flatMap(placeholders));
      const texts = table[key];
      const forms: [string, string][] = typeof texts === 'string' ? [['other', texts]] : Object.entries(texts);
      for (const [category, text] of forms) {
        const used = new Set(placeholders(text));
        for (const name of used) expect(known, `${key}: {${name}}`).toContain(name);
        // Of nothing there may be less to say: "nobody has arrived", without "of 0".
        if (category === 'zero') continue;
        if (typeof texts !== 'string' && wordable.includes(category)) used.add('count');
        for (const name of known) expect(used, `${key}.${category}`).toContain(name);
      }
    }
  });
});

describe('the vendor keys', () => {
  it("all exist in the vendor's dictionary", () => {
    for (const key of Object.values(vendorKeys)) expect(defaultLanguage).toHaveProperty([key]);
  });

  it('stand for texts without parameters only', () => {
    for (const key of Object.keys(vendorKeys) as MessageKey[]) {
      expect(typeof en[key], key).toBe('string');
      expect(formsOf(en, key).flatMap(placeholders), key).toEqual([]);
    }
  });
});
