import type { recordingRoomsTexts as source } from '../en/recording-rooms';
import type { Table } from '../types';

export const recordingRooms: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.rooms.start': 'Enregistrer toutes les salles',
  'recording.rooms.stop': 'Arrêter l’enregistrement des salles',
  'recording.rooms.count': 'Salles enregistrées : {recorded} sur {rooms}',
  'recording.rooms.starting': 'L’enregistrement démarre',
  'recording.rooms.asked': 'Une personne de la salle a reçu une demande concernant l’enregistrement',
  'recording.rooms.declined': 'Une personne de la salle a choisi « Pas maintenant »',
  'recording.ask.start': '{name} vous demande d’enregistrer cette salle',
  'recording.ask.stop': '{name} vous demande d’arrêter l’enregistrement de cette salle',
  'recording.ask.later': 'Pas maintenant',
};
