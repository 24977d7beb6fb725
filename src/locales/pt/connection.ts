import type { connectionTexts as source } from '../en/connection';
import type { Table } from '../types';

export const connection: Table<'one' | 'many' | 'other', typeof source> = {
  'connection.online': 'Conexão estabelecida',
  'connection.reconnecting': 'Conexão perdida. Reconectando…',
  'connection.offline': 'Você está offline.',
  'connection.lost.text': 'Enquanto isso, talvez outras pessoas não ouçam nem vejam você.',
};
