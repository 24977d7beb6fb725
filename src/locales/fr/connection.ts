import type { connectionTexts as source } from '../en/connection';
import type { Table } from '../types';

export const connection: Table<'one' | 'many' | 'other', typeof source> = {
  'connection.online': 'Connexion établie',
  'connection.reconnecting': 'Connexion perdue. Reconnexion…',
  'connection.offline': 'Vous êtes hors ligne.',
  'connection.lost.text': 'En attendant, les autres ne vous entendent ou ne vous voient peut-être pas.',
};
