import type { switcherTexts as source } from '../en/switcher';
import type { Table } from '../types';

export const switcher: Table<'one' | 'many' | 'other', typeof source> = {
  'switcher.label': 'Mudar de sala',
  'switcher.notAllowed': 'O anfitrião decide quem muda de sala.',
};
