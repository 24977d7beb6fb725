import { createContext, useContext } from 'react';
import type { Language } from '../../languages';
import { ar } from './ar';
import { de } from './de';
import { en, type Words } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { ja } from './ja';
import { pt } from './pt';
import { zh } from './zh';

export type { Words };

export const words: Readonly<Record<Language, Words>> = { ar, de, en, es, fr, hi, ja, pt, zh };

export const WordsContext = createContext<Words>(en);

export function useWords(): Words {
  return useContext(WordsContext);
}

/** Letters of scripts that are written from right to left. */
const turning = /[\u0590-\u08ff]/;

/** Puts a name or a number into a text; a name is set apart where it or the text runs from right to left. */
export function fill(text: string, value: string | number): string {
  const isApart = typeof value === 'string' && turning.test(text + value);
  return text.replace('{}', () => (isApart ? `\u2068${value}\u2069` : String(value)));
}
