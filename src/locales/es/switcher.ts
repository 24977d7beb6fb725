import type { switcherTexts as source } from '../en/switcher';
import type { Table } from '../types';

export const switcher: Table<'one' | 'many' | 'other', typeof source> = {
  'switcher.label': 'Cambiar de sala',
  'switcher.notAllowed': 'El anfitrión decide quién cambia de sala.',
};
