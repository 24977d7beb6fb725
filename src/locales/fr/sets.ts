import type { setsTexts as source } from '../en/sets';
import type { Table } from '../types';

export const sets: Table<'one' | 'many' | 'other', typeof source> = {
  'save.title': 'Enregistrer le plan',
  'save.name': 'Nom',
  'save.hint': 'Pour le réutiliser, dans cette réunion ou dans une autre.',
  'save.exists': 'Le plan enregistré sous ce nom sera remplacé.',
  'save.submit': 'Enregistrer',
  'save.replace': 'Remplacer',

  'sets.title': 'Plans enregistrés',
  'sets.empty': 'Aucun plan n’est encore enregistré. Préparez-en un, puis enregistrez-le depuis le menu Plan.',
  'sets.damaged': 'Endommagé',
  'sets.use': 'Utiliser',
  'sets.useNamed': 'Utiliser {name}',
  'sets.delete': 'Supprimer {name}',
  'sets.delete.title': 'Supprimer le plan enregistré ?',
  'sets.delete.description': '« {name} » sera perdu.',
  'sets.delete.confirm': 'Supprimer le plan',
  'sets.delete.cancel': 'Garder le plan',
};
