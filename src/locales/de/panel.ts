import type { panelTexts as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'one' | 'other', typeof source> = {
  'panel.title': 'Breakout-Räume',
  'panel.here': 'Hier',
  'panel.with': 'Mit {people}',
  'panel.others': { one: '{count} weiteren Person', other: '{count} weiteren' },
  'panel.room.empty': 'Niemand hier',
  'panel.none': 'Es sind keine Breakout-Räume offen.',
  'panel.join': 'Beitreten',
  'panel.joinRoom': '{room} beitreten',
  'panel.return': 'Zurückkehren',
  'panel.hide': 'Bereich ausblenden',
  'panel.stale':
    'Diese Liste ist möglicherweise nicht aktuell. Bis die Verbindung wieder steht, lässt sich nichts ändern.',
  'panel.search': 'Räume und Personen suchen',
  'panel.search.none': 'Nichts passt zu „{query}“.',

  'panel.mayReturn': 'Sie können ins Hauptmeeting zurück. Ihr Host entscheidet, wer den Raum wechselt.',
  'panel.maySwitch': 'Sie können den Raum wechseln. Ihr Host entscheidet, wann Sie ins Hauptmeeting zurückkehren.',
};
