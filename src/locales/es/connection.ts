import type { connectionTexts as source } from '../en/connection';
import type { Table } from '../types';

export const connection: Table<'one' | 'many' | 'other', typeof source> = {
  'connection.online': 'Conexión establecida',
  'connection.reconnecting': 'Se perdió la conexión. Reconectando…',
  'connection.offline': 'No tiene conexión.',
  'connection.lost.text': 'Es posible que, mientras tanto, los demás no le oigan ni le vean.',
};
