import type { switcherTexts as source } from '../en/switcher';
import type { Table } from '../types';

export const switcher: Table<'one' | 'other', typeof source> = {
  'switcher.label': 'रूम बदलें',
  'switcher.notAllowed': 'कौन रूम बदल सकता है, यह होस्ट तय करते हैं।',
};
