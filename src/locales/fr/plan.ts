import type { planTexts as source } from '../en/plan';
import type { Table } from '../types';

export const plan: Table<'one' | 'many' | 'other', typeof source> = {
  'plan.choice':
    'Une fois les salles ouvertes, les personnes sans salle en choisissent une si elles y sont autorisées.',
  'plan.openRooms': {
    one: '{count} salle est déjà ouverte ; les nouvelles salles du plan s’y ajoutent.',
    many: '{count} de salles sont déjà ouvertes ; les nouvelles salles du plan s’y ajoutent.',
    other: '{count} salles sont déjà ouvertes ; les nouvelles salles du plan s’y ajoutent.',
  },
  'plan.absent': {
    one: '{count} personne du plan a quitté la réunion et garde sa place.',
    many: '{count} de personnes du plan ont quitté la réunion et gardent leur place.',
    other: '{count} personnes du plan ont quitté la réunion et gardent leur place.',
  },
  'plan.expected': {
    one: '{count} personne du plan n’est pas encore là. Sa place est gardée jusqu’à son arrivée.',
    many: '{count} de personnes du plan ne sont pas encore là. Leurs places sont gardées jusqu’à leur arrivée.',
    other: '{count} personnes du plan ne sont pas encore là. Leurs places sont gardées jusqu’à leur arrivée.',
  },
  'plan.menu': 'Plan',
  'plan.import': 'Importer…',
  'plan.template': 'Télécharger un modèle',
  'plan.exportCsv': 'Exporter en CSV',
  'plan.exportJson': 'Exporter en JSON',
  'plan.save': 'Enregistrer le plan…',
  'plan.sets': 'Plans enregistrés…',
  'plan.last': 'Utiliser le dernier plan',
  'plan.beginWith': 'Ou commencer par',

  'warning.more-rooms-than-people': 'Il y a plus de salles ({rooms}) que de personnes ({people}).',
  'warning.equal-titles': {
    one: '{count} salle s’appelle « {title} ».',
    many: '{count} de salles s’appellent « {title} ».',
    other: '{count} salles s’appellent « {title} ».',
  },
  'warning.empty-rooms': {
    one: '{count} salle vide.',
    many: '{count} de salles vides.',
    other: '{count} salles vides.',
  },

  'export.failed': 'Le plan n’a pas été exporté',
};
