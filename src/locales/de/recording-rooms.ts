import type { recordingRoomsTexts as source } from '../en/recording-rooms';
import type { Table } from '../types';

export const recordingRooms: Table<'one' | 'other', typeof source> = {
  'recording.rooms.start': 'Alle Räume aufnehmen',
  'recording.rooms.stop': 'Aufnahme der Räume beenden',
  'recording.rooms.count': 'Räume mit Aufnahme: {recorded} von {rooms}',
  'recording.rooms.starting': 'Die Aufnahme beginnt',
  'recording.rooms.asked': 'Im Raum wurde jemand nach der Aufnahme gefragt',
  'recording.rooms.declined': 'Im Raum hat jemand „Jetzt nicht“ gewählt',
  'recording.ask.start': '{name} bittet Sie, diesen Raum aufzunehmen',
  'recording.ask.stop': '{name} bittet Sie, die Aufnahme dieses Raums zu beenden',
  'recording.ask.later': 'Jetzt nicht',
};
