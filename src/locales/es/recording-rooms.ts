import type { recordingRoomsTexts as source } from '../en/recording-rooms';
import type { Table } from '../types';

export const recordingRooms: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.rooms.start': 'Grabar todas las salas',
  'recording.rooms.stop': 'Detener la grabación de las salas',
  'recording.rooms.count': 'Salas en grabación: {recorded} de {rooms}',
  'recording.rooms.starting': 'La grabación está empezando',
  'recording.rooms.asked': 'Se ha preguntado a alguien de la sala por la grabación',
  'recording.rooms.declined': 'Alguien de la sala ha elegido «Ahora no»',
  'recording.ask.start': '{name} le pide que grabe esta sala',
  'recording.ask.stop': '{name} le pide que detenga la grabación de esta sala',
  'recording.ask.later': 'Ahora no',
};
