import type { announceRoomsTexts as source } from '../en/announce-rooms';
import type { Table } from '../types';

export const announceRooms: Table<'one' | 'many' | 'other', typeof source> = {
  'announce.moved': {
    one: '{count} pessoa chegou',
    many: '{count} de pessoas chegaram',
    other: '{count} pessoas chegaram',
  },
  'announce.personMoved': '{name} está em {room}',
  'announce.personBack': '{name} voltou para a reunião principal',
  'announce.back': {
    one: '{count} pessoa voltou para a reunião principal',
    many: '{count} de pessoas voltaram para a reunião principal',
    other: '{count} pessoas voltaram para a reunião principal',
  },
  'announce.opened': 'Abertura concluída: {rooms}.',
  'announce.started': {
    one: 'Abertura concluída: {rooms}. {count} pessoa chegou.',
    many: 'Abertura concluída: {rooms}. {count} de pessoas chegaram.',
    other: 'Abertura concluída: {rooms}. {count} pessoas chegaram.',
  },
  'announce.roomClosed': '{room} está fechada',
  'announce.closed': 'As salas estão fechadas; todos voltaram',
  'announce.again': 'As mesmas salas de novo',
};
