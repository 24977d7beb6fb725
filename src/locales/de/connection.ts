import type { connectionTexts as source } from '../en/connection';
import type { Table } from '../types';

export const connection: Table<'one' | 'other', typeof source> = {
  'connection.online': 'Verbunden',
  'connection.reconnecting': 'Verbindung unterbrochen. Verbindung wird wiederhergestellt …',
  'connection.offline': 'Sie sind offline.',
  'connection.lost.text': 'Andere hören und sehen Sie solange vielleicht nicht.',
};
