import type { switcherTexts as source } from '../en/switcher';
import type { Table } from '../types';

export const switcher: Table<'one' | 'other', typeof source> = {
  'switcher.label': 'Raum wechseln',
  'switcher.notAllowed': 'Ihr Host entscheidet, wer den Raum wechselt.',
};
