import type { recordingRoomsTexts as source } from '../en/recording-rooms';
import type { Table } from '../types';

export const recordingRooms: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.rooms.start': 'Gravar todas as salas',
  'recording.rooms.stop': 'Parar a gravação das salas',
  'recording.rooms.count': 'Salas em gravação: {recorded} de {rooms}',
  'recording.rooms.starting': 'A gravação está começando',
  'recording.rooms.asked': 'Alguém da sala recebeu um pedido sobre a gravação',
  'recording.rooms.declined': 'Alguém da sala escolheu “Agora não”',
  'recording.ask.start': '{name} pede que você grave esta sala',
  'recording.ask.stop': '{name} pede que você pare a gravação desta sala',
  'recording.ask.later': 'Agora não',
};
