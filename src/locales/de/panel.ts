import type { panel as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'one' | 'other', typeof source> = {
  'panel.title': 'Breakout-Räume',
  'panel.here': 'Sie sind hier',
  'panel.with': 'Mit {people}',
  'panel.others': { one: '{count} weiteren Person', other: '{count} weiteren' },
  'panel.alone': 'Sonst ist niemand hier',
  'panel.room.empty': 'Niemand hier',
  'panel.none': 'Es sind keine Breakout-Räume offen.',
  'panel.join': 'Beitreten',
  'panel.joinRoom': '{room} beitreten',
  'panel.returnToMain': 'Zurück ins Hauptmeeting',
  'panel.movePerson': '{name} verschieben nach',
  'panel.edit': 'Räume bearbeiten',
  'panel.close': 'Breakout schließen',
  'panel.stale': 'Diese Liste ist möglicherweise nicht aktuell.',

  'switcher.label': 'Raum wechseln',
  'switcher.notAllowed': 'Ihr Host entscheidet, wer den Raum wechselt.',

  'switching.toRoom': '{room} wird betreten …',
  'switching.toSomeRoom': 'Ihr Breakout-Raum wird betreten …',
  'switching.toMain': 'Zurück ins Hauptmeeting …',
  'switching.movedToRoom': 'Sie werden in {room} verschoben.',
  'switching.movedToSomeRoom': 'Sie werden in einen Breakout-Raum verschoben.',
  'switching.movedToMain': 'Sie werden ins Hauptmeeting zurückgeholt.',
  'switching.failed': 'Sie konnten nicht verbunden werden',
  'switching.retry': 'Erneut versuchen',
  'switching.returnToMain': 'Zurück ins Hauptmeeting',

  'status.idle': 'Nicht beigetreten',
  'status.joining': 'Beitritt läuft …',
  'status.waitlisted': 'Warten auf Einlass',
  'status.main': 'Im Hauptmeeting',
  'status.switching': 'Raumwechsel …',
  'status.room': 'In einem Breakout-Raum',
  'status.failed': 'Nicht verbunden',
  'status.ended': 'Das Meeting ist beendet',

  'connection.online': 'Verbunden',
  'connection.reconnecting': 'Verbindung unterbrochen. Verbindung wird wiederhergestellt …',
  'connection.offline': 'Sie sind offline.',
};
