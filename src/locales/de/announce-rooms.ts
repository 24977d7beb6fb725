import type { announceRoomsTexts as source } from '../en/announce-rooms';
import type { Table } from '../types';

export const announceRooms: Table<'one' | 'other', typeof source> = {
  'announce.moved': { one: '{count} Person ist angekommen', other: '{count} Personen sind angekommen' },
  'announce.personMoved': '{name} ist in {room}',
  'announce.personBack': '{name} ist zurück im Hauptmeeting',
  'announce.back': {
    one: '{count} Person ist zurück im Hauptmeeting',
    other: '{count} Personen sind zurück im Hauptmeeting',
  },
  'announce.opened': '{rooms} offen.',
  'announce.started': {
    one: '{rooms} offen. {count} Person ist angekommen.',
    other: '{rooms} offen. {count} Personen sind angekommen.',
  },
  'announce.roomClosed': '{room} ist geschlossen',
  'announce.closed': 'Die Räume sind geschlossen; alle sind zurück',
  'announce.again': 'Dieselben Räume noch einmal',
};
