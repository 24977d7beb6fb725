import type { setsTexts as source } from '../en/sets';
import type { Table } from '../types';

export const sets: Table<'one' | 'other', typeof source> = {
  'save.title': 'Plan speichern',
  'save.name': 'Name',
  'save.hint': 'Um ihn wieder zu verwenden, in diesem oder einem anderen Meeting.',
  'save.exists': 'Der gespeicherte Plan dieses Namens wird ersetzt.',
  'save.submit': 'Speichern',
  'save.replace': 'Ersetzen',

  'sets.title': 'Gespeicherte Pläne',
  'sets.empty': 'Noch sind keine Pläne gespeichert. Bereiten Sie einen vor und speichern Sie ihn über das Menü „Plan“.',
  'sets.damaged': 'Beschädigt',
  'sets.use': 'Verwenden',
  'sets.useNamed': '{name} verwenden',
  'sets.delete': '{name} löschen',
  'sets.delete.title': 'Gespeicherten Plan löschen?',
  'sets.delete.description': '„{name}“ geht verloren.',
  'sets.delete.confirm': 'Plan löschen',
  'sets.delete.cancel': 'Plan behalten',
};
