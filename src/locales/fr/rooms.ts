import type { roomsTexts as source } from '../en/rooms';
import type { Table } from '../types';

export const rooms: Table<'one' | 'many' | 'other', typeof source> = {
  'assign.undo': 'Annuler la dernière action',
  'assign.redo': 'Rétablir',
  'assign.roomsActions': 'Plus d’actions pour toutes les salles',
  'assign.sortRooms': 'Trier les salles par nom',
  'assign.balance.equal': {
    one: '{count} personne par salle',
    many: '{count} de personnes par salle',
    other: '{count} personnes par salle',
  },
  'assign.balance.range': {
    one: '{min} à {count} personne par salle',
    many: '{min} à {count} de personnes par salle',
    other: '{min} à {count} personnes par salle',
  },

  'assign.room.actions': 'Plus d’actions pour {room}',
  'assign.room.people': 'Personnes dans {room}',
  'assign.room.limit': 'Définir une limite…',
  'assign.room.limit.label': 'Nombre maximal de personnes',
  'assign.room.limit.hint':
    'Laissez vide pour ne pas limiter. La répartition en tient compte jusqu’à l’ouverture des salles.',
  'assign.room.limit.save': 'Enregistrer la limite',
  'assign.room.size': {
    one: '{count} personne sur {limit} au maximum',
    many: '{count} de personnes sur {limit} au maximum',
    other: '{count} personnes sur {limit} au maximum',
  },
  'assign.room.new': 'Nouvelle',
  'assign.room.full': 'Complète',
  'assign.room.over': {
    one: '{count} au-delà de la limite',
    many: '{count} au-delà de la limite',
    other: '{count} au-delà de la limite',
  },
  'assign.room.lock': 'Verrouiller : la répartition n’y touche pas',
  'assign.room.unlock': 'Déverrouiller',
  'assign.room.locked': 'Verrouillée',
  'assign.room.clear': 'Retirer tout le monde',
  'assign.room.delete': 'Supprimer la salle',

  'assign.lock': 'Fixer à sa place',
  'assign.unlock': 'Ne plus fixer',
  'assign.locked': 'Place fixe',
  'assign.rule.together': 'Dans la même salle que {people}',
  'assign.rule.apart': 'Dans une autre salle que {people}',
  'assign.swap': 'Échanger ces deux personnes',

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
};
