import type { lateTexts as source } from '../en/late';
import type { Table } from '../types';

export const late: Table<'one' | 'many' | 'other', typeof source> = {
  'late.send': 'Envoyer dans {room}',
  'late.other': 'Envoyer {name} dans une autre salle',
  'late.none': 'Aucune salle n’est libre',
  'late.count': {
    one: '{count} personne attend une salle',
    many: '{count} de personnes attendent une salle',
    other: '{count} personnes attendent une salle',
  },
};
