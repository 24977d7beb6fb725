import type { switcherTexts as source } from '../en/switcher';
import type { Table } from '../types';

export const switcher: Table<'one' | 'many' | 'other', typeof source> = {
  'switcher.label': 'Changer de salle',
  'switcher.notAllowed': 'Votre hôte décide qui change de salle.',
};
