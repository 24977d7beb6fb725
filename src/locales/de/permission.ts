import type { permissionTexts as source } from '../en/permission';
import type { Table } from '../types';

export const permission: Table<'one' | 'other', typeof source> = {
  'permission.lost': 'Sie sind nicht mehr Host',
  'permission.lost.text': 'Ihnen wurde das Recht entzogen, Breakout-Räume zu verwalten.',
  'permission.lost.plan':
    'Die Räume bleiben, wie sie sind. Ihr Plan bleibt erhalten, solange diese Seite offen ist, falls Sie wieder Host werden.',

  'permission.none': 'Nur für Hosts',
  'permission.none.text': 'Ihre Berechtigungen umfassen keine Breakout-Räume. Fragen Sie einen Host des Meetings.',
};
