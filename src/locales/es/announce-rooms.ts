import type { announceRoomsTexts as source } from '../en/announce-rooms';
import type { Table } from '../types';

export const announceRooms: Table<'one' | 'many' | 'other', typeof source> = {
  'announce.moved': {
    one: 'Ha llegado {count} persona',
    many: 'Han llegado {count} de personas',
    other: 'Han llegado {count} personas',
  },
  'announce.personMoved': '{name} está en {room}',
  'announce.personBack': '{name} ha vuelto a la reunión principal',
  'announce.back': {
    one: 'Ha vuelto {count} persona a la reunión principal',
    many: 'Han vuelto {count} de personas a la reunión principal',
    other: 'Han vuelto {count} personas a la reunión principal',
  },
  'announce.opened': 'Apertura terminada: {rooms}.',
  'announce.started': {
    one: 'Apertura terminada: {rooms}. Ha llegado {count} persona.',
    many: 'Apertura terminada: {rooms}. Han llegado {count} de personas.',
    other: 'Apertura terminada: {rooms}. Han llegado {count} personas.',
  },
  'announce.roomClosed': '{room} está cerrada',
  'announce.closed': 'Las salas están cerradas; todos han vuelto',
  'announce.again': 'Las mismas salas otra vez',
};
