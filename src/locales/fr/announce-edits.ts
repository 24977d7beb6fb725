import type { announceEditsTexts as source } from '../en/announce-edits';
import type { Table } from '../types';

export const announceEdits: Table<'one' | 'many' | 'other', typeof source> = {
  'announce.undone': 'Action annulée',
  'announce.redone': 'Action rétablie',
  'announce.roomRemovedWithPeople': {
    one: '{room} supprimée ; {count} personne est maintenant sans salle',
    many: '{room} supprimée ; {count} de personnes sont maintenant sans salle',
    other: '{room} supprimée ; {count} personnes sont maintenant sans salle',
  },
  'announce.roomEmptied': {
    one: '{count} personne retirée de {room}',
    many: '{count} de personnes retirées de {room}',
    other: '{count} personnes retirées de {room}',
  },
  'announce.roomLocked': '{room} verrouillée',
  'announce.roomUnlocked': '{room} déverrouillée',
  'announce.limitSet': {
    one: '{room} : {count} personne au maximum',
    many: '{room} : {count} de personnes au maximum',
    other: '{room} : {count} personnes au maximum',
  },
  'announce.limitLifted': '{room} : aucune limite',
  'announce.locked': {
    one: '{count} personne fixée à sa place',
    many: '{count} de personnes fixées à leur place',
    other: '{count} personnes fixées à leur place',
  },
  'announce.unlocked': {
    one: '{count} personne n’est plus fixée',
    many: '{count} de personnes ne sont plus fixées',
    other: '{count} personnes ne sont plus fixées',
  },
  'announce.swapped': 'Échange de {first} et {second} effectué',
  'announce.roomsSorted': 'Salles triées par nom',
  'announce.dragging': {
    one: '{count} personne en cours de déplacement',
    many: '{count} de personnes en cours de déplacement',
    other: '{count} personnes en cours de déplacement',
  },
  'announce.dragOver': 'Au-dessus de {place}',
  'announce.dragCancelled': 'Personne n’a été déplacé',
  'announce.lead': '{name} anime {room}',
  'announce.leadEnded': '{name} n’anime plus la salle',
  'announce.rule.keep-together': {
    one: 'La répartition gardera {count} personne dans la même salle',
    many: 'La répartition gardera {count} de personnes dans la même salle',
    other: 'La répartition gardera {count} personnes dans la même salle',
  },
  'announce.rule.keep-apart': {
    one: 'La répartition gardera {count} personne dans des salles différentes',
    many: 'La répartition gardera {count} de personnes dans des salles différentes',
    other: 'La répartition gardera {count} personnes dans des salles différentes',
  },
  'announce.rule.spread': {
    one: 'La répartition placera {count} personne parmi les salles',
    many: 'La répartition placera {count} de personnes parmi les salles',
    other: 'La répartition placera {count} personnes parmi les salles',
  },
  'announce.removedFromRules': {
    one: '{count} personne retirée des règles',
    many: '{count} de personnes retirées des règles',
    other: '{count} personnes retirées des règles',
  },
  'announce.conflictsRemaining': {
    one: 'Encore {count} décision',
    many: 'Encore {count} de décisions',
    other: 'Encore {count} décisions',
  },
  'announce.conflictsNone': 'Tout est décidé. Le plan peut être appliqué.',

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
  'announce.byHand': {
    one: '{count} personne placée à la main reste',
    many: '{count} personnes placées à la main restent',
    other: '{count} personnes placées à la main restent',
  },
  'announce.changing': {
    one: '{count} personne change de salle',
    many: '{count} de personnes changent de salle',
    other: '{count} personnes changent de salle',
  },
  'announce.roomAdded': '{room} ajoutée',
  'announce.roomRemoved': '{room} supprimée',
  'announce.roomRenamed': '{room} renommée',
  'announce.briefSaved': 'Consigne enregistrée',
  'announce.briefRemoved': 'Consigne retirée',

  'announce.imported': {
    one: 'Plan importé, {count} personne affectée',
    many: 'Plan importé, {count} de personnes affectées',
    other: 'Plan importé, {count} personnes affectées',
  },
  'announce.exported': 'Exporté sous le nom {file}',
  'announce.saved': '{name} : enregistrement terminé',
  'announce.timerSaved': 'Minuteur enregistré',
  'announce.timerRemoved': 'Minuteur retiré',
  'announce.roundsSaved': 'Tours enregistrés',
  'announce.roundsSaved.noTimer': 'Tours enregistrés, minuteur retiré',
  'announce.roundsRemoved': 'Tours retirés',
};
