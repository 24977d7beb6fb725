import type { commonTexts as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'one' | 'many' | 'other', typeof source> = {
  'common.cancel': 'Annuler',
  'common.close': 'Fermer',
  'common.dismiss': 'Masquer',
  'common.showMore': 'Afficher plus',
  'common.loading': 'Chargement…',
  'common.you': '(vous)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'Hôte',
  'common.mainMeeting': 'Réunion principale',
  'common.returnToMain': 'Revenir à la réunion principale',
  'common.people': {
    one: '{count} personne',
    many: '{count} de personnes',
    other: '{count} personnes',
  },
  'common.rooms': {
    one: '{count} salle',
    many: '{count} de salles',
    other: '{count} salles',
  },
  'common.reason': '{subject} : {reason}',
  'common.retry': 'Réessayer',

  'room.defaultTitle': 'Salle {number}',
  'room.filter': 'Rechercher une salle',
  'room.filter.none': 'Aucune salle ne correspond à « {query} ».',
  'room.full': 'Complète',
  'room.locked': 'Verrouillée',
  'room.places': { one: '{count} place libre', many: '{count} de places libres', other: '{count} places libres' },

  'people.showAll': {
    one: 'Afficher {count}',
    many: 'Tout afficher ({count})',
    other: 'Tout afficher ({count})',
  },
  'people.showFewer': 'Afficher moins',

  'toggle.create': 'Créer des salles',
  'toggle.assign': 'Affecter les participants',
  'toggle.panel': 'Salles de sous-groupes',
  'error.load-failed.title': 'Une partie de cette page n’a pas pu être chargée',
  'error.load-failed.fix': 'Vérifiez votre connexion, puis réessayez.',
};
