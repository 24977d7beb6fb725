import type { panelHostTexts as source } from '../en/panel-host';
import type { Table } from '../types';

export const panelHost: Table<'one' | 'other', typeof source> = {
  'panel.expected': {
    one: '{count} Person wird erwartet und ist noch nicht hier',
    other: '{count} Personen werden erwartet und sind noch nicht hier',
  },
  'panel.expected.came': {
    one: '{count} erwartete Person ist hier und nicht in ihrem Raum',
    other: '{count} erwartete Personen sind hier und nicht in ihren Räumen',
  },
  'panel.expected.send': 'In ihre Räume bringen',
  'panel.movePerson': '{name} verschieben nach',
  'panel.edit': 'Räume bearbeiten',
  'panel.close': 'Alle Räume schließen…',
  'panel.summary': { one: '{count} Person in {rooms}', other: '{count} Personen in {rooms}' },
  'panel.summary.rooms': { one: '{count} Raum', other: '{count} Räumen' },
  'panel.coming': 'Unterwegs',
  'panel.moving': 'Wird verschoben …',
  'panel.missing': 'Noch nicht da',
  'panel.trouble': 'Nicht in {room}: {reason}',
  'panel.troubleAway': 'Noch nicht in {room}: {reason}. Die Person kann es auch selbst noch einmal versuchen.',
  'panel.retryPerson': '{name} noch einmal nach {room} verschieben',
  'panel.retryAll': 'Alle erneut versuchen',
  'panel.showMore': { one: '{count} weitere Person zeigen', other: '{count} weitere Personen zeigen' },
  'panel.late': { one: '{count} Person ist in keinem Raum', other: '{count} Personen sind in keinem Raum' },
  'panel.choosing': {
    one: '{count} Person hat noch keinen Raum gewählt',
    other: '{count} Personen haben noch keinen Raum gewählt',
  },
  'panel.returning': {
    one: '{count} Person war zuvor in einem Raum.',
    other: '{count} Personen waren zuvor in Räumen.',
  },
  'panel.returning.one': '{name} war zuvor in {room}.',
  'panel.sendBack': 'Alle zurück in ihre Räume schicken',
  'panel.roomGone': {
    one: '{room} wurde geschlossen, aber nicht von Ihnen. {count} Person ist zurück im Hauptmeeting.',
    other: '{room} wurde geschlossen, aber nicht von Ihnen. {count} Personen sind zurück im Hauptmeeting.',
  },
  'panel.reopen': 'Wieder öffnen',
  'panel.spread': 'Auf die Räume verteilen',
  'panel.select': 'Personen auswählen',
  'panel.selectRoom': 'Alle in {room} auswählen',
  'panel.movePeople': { one: '{count} Person verschieben nach', other: '{count} Personen verschieben nach' },
  'panel.recallAll': 'Alle zurückholen…',
  'panel.recallRoom': 'Alle zurückholen…',
  'panel.roomMenu': 'Mehr zu {room}',
  'panel.rename': 'Umbenennen',
  'panel.closeRoom': 'Diesen Raum schließen …',
  'panel.addRoom.hint': 'Offene Räume können nicht umbenannt werden.',
};
