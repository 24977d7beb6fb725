import type { reportTexts as source } from '../en/report';
import type { Table } from '../types';

export const report: Table<'one' | 'many' | 'other', typeof source> = {
  'report.partial': 'Tout n’a pas fonctionné.',
  'report.failed': {
    one: '{count} personne n’a pas pu être déplacée',
    many: '{count} de personnes n’ont pas pu être déplacées',
    other: '{count} personnes n’ont pas pu être déplacées',
  },
  'report.left': {
    one: '{count} personne a quitté la réunion',
    many: '{count} de personnes ont quitté la réunion',
    other: '{count} personnes ont quitté la réunion',
  },
  'report.unverified': {
    one: '{count} personne est probablement arrivée',
    many: '{count} de personnes sont probablement arrivées',
    other: '{count} personnes sont probablement arrivées',
  },
  'report.wrongPreset': {
    one: '{count} personne a d’autres droits que prévu',
    many: '{count} de personnes ont d’autres droits que prévu',
    other: '{count} personnes ont d’autres droits que prévu',
  },
  'report.failedRooms': {
    one: 'Échec pour {count} salle',
    many: 'Échec pour {count} de salles',
    other: 'Échec pour {count} salles',
  },
};
