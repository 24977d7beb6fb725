import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'many' | 'other', typeof source> = {
  'progress.preparing': 'Préparation…',
  'progress.creating': 'Création des salles…',
  'progress.moving': 'Déplacement des personnes…',
  'progress.arriving': 'En attente de l’arrivée des personnes…',
  'progress.deleting': 'Fermeture des salles…',
  'progress.arrived': {
    one: '{arrived} sur {count} personne est arrivée',
    many: 'Arrivées : {arrived} sur {count} de personnes',
    other: 'Arrivées : {arrived} sur {count} personnes',
  },

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
  'report.failedRooms': {
    one: 'Échec pour {count} salle',
    many: 'Échec pour {count} de salles',
    other: 'Échec pour {count} salles',
  },
  'report.retry': 'Réessayer ce qui a échoué',

  'announce.assigned': {
    one: '{count} personne affectée à {room}',
    many: '{count} de personnes affectées à {room}',
    other: '{count} personnes affectées à {room}',
  },
  'announce.unassigned': {
    one: '{count} personne maintenant sans salle',
    many: '{count} de personnes maintenant sans salle',
    other: '{count} personnes maintenant sans salle',
  },
  'announce.shuffled': {
    one: '{count} personne affectée au hasard',
    many: '{count} de personnes affectées au hasard',
    other: '{count} personnes affectées au hasard',
  },
  'announce.roomAdded': '{room} ajoutée',
  'announce.roomRemoved': '{room} supprimée',
  'announce.roomRenamed': '{room} renommée',
};
