import type { progressTexts as source } from '../en/progress';
import type { Table } from '../types';

export const progress: Table<'one' | 'many' | 'other', typeof source> = {
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
  'progress.back': {
    one: '{arrived} sur {count} personne est de retour',
    many: 'De retour : {arrived} sur {count} de personnes',
    other: 'De retour : {arrived} sur {count} personnes',
  },
};
