import type { live as source } from '../en/live';
import type { Table } from '../types';

export const live: Table<'one' | 'other', typeof source> = {
  'panel.summary': { one: '{count} Person in {rooms}', other: '{count} Personen in {rooms}' },
  'panel.age.seconds': { one: 'vor {count} Sekunde', other: 'vor {count} Sekunden' },
  'panel.age.minutes': { one: 'vor {count} Minute', other: 'vor {count} Minuten' },
  'panel.coming': 'Unterwegs',
  'panel.missing': 'Noch nicht da',
  'panel.trouble': 'Nicht in {room}: {reason}',
  'panel.retryPerson': '{name} noch einmal nach {room} verschieben',
  'panel.retryAll': 'Alle erneut versuchen',
  'panel.showMore': { one: '{count} weitere Person zeigen', other: '{count} weitere Personen zeigen' },
  'panel.late': { one: '{count} Person ist in keinem Raum', other: '{count} Personen sind in keinem Raum' },
  'panel.spread': 'Auf die Räume verteilen',
  'panel.select': 'Personen auswählen',
  'panel.selectRoom': 'Alle in {room} auswählen',
  'panel.movePeople': { one: '{count} Person verschieben nach', other: '{count} Personen verschieben nach' },
  'panel.recallAll': 'Alle zurückholen',
  'panel.recallRoom': 'Alle zurückholen',
  'panel.roomMenu': 'Mehr zu {room}',
  'panel.rename': 'Umbenennen',
  'panel.closeRoom': 'Diesen Raum schließen …',
  'panel.addRoom.hint': 'Offene Räume können nicht umbenannt werden.',
  'panel.mayReturn': 'Sie können ins Hauptmeeting zurück. Ihr Host entscheidet, wer den Raum wechselt.',
  'panel.maySwitch': 'Sie können den Raum wechseln. Ihr Host entscheidet, wann Sie ins Hauptmeeting zurückkehren.',
  'confirm.closeRoom.title': '{room} schließen?',
  'confirm.closeRoom.description': {
    one: '{count} Person ist darin und kehrt ins Hauptmeeting zurück. Die anderen Räume bleiben offen.',
    other: '{count} Personen sind darin und kehren ins Hauptmeeting zurück. Die anderen Räume bleiben offen.',
  },
  'announce.moved': { one: '{count} Person ist angekommen', other: '{count} Personen sind angekommen' },
};
