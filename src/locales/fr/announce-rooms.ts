import type { announceRoomsTexts as source } from '../en/announce-rooms';
import type { Table } from '../types';

export const announceRooms: Table<'one' | 'many' | 'other', typeof source> = {
  'announce.moved': {
    one: '{count} personne est arrivée',
    many: '{count} de personnes sont arrivées',
    other: '{count} personnes sont arrivées',
  },
  'announce.personMoved': '{name} est dans {room}',
  'announce.personBack': '{name} est de retour dans la réunion principale',
  'announce.back': {
    one: '{count} personne est de retour dans la réunion principale',
    many: '{count} de personnes sont de retour dans la réunion principale',
    other: '{count} personnes sont de retour dans la réunion principale',
  },
  'announce.opened': 'Ouverture terminée : {rooms}.',
  'announce.started': {
    one: 'Ouverture terminée : {rooms}. {count} personne est arrivée.',
    many: 'Ouverture terminée : {rooms}. {count} de personnes sont arrivées.',
    other: 'Ouverture terminée : {rooms}. {count} personnes sont arrivées.',
  },
  'announce.roomClosed': '{room} est fermée',
  'announce.closed': 'Les salles sont fermées ; tout le monde est de retour',
  'announce.again': 'Mêmes salles à nouveau',
};
