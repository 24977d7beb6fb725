import type { announcementTexts as source } from '../en/announcement';
import type { Table } from '../types';

export const announcement: Table<'one' | 'other', typeof source> = {
  'announcement.new': 'Durchsage …',
  'announcement.title': 'Durchsage',
  'announcement.toRoom': 'An {room} schreiben',
  'announcement.text': 'Nachricht',
  'announcement.link': 'Link (freiwillig)',
  'announcement.link.hint': 'Beginnt mit https://',
  'announcement.link.invalid': 'Ein Link muss mit https:// beginnen',
  'announcement.to': 'An',
  'announcement.to.everyone': 'Alle',
  'announcement.to.rooms': 'Einige Räume',
  'announcement.to.hosts': 'Hosts',
  'announcement.to.none': 'Wählen Sie mindestens einen Raum.',
  'announcement.send': 'Senden',
  'announcement.sent': 'Gesendet',
  'announcement.from': 'Durchsage von {name}',
  'announcement.reply': 'Antwort von {name} auf den Ruf um Hilfe',
  'announcement.replyTo': 'Antwort auf: {text}',
  'announcement.byline': '{name}, {age}',
  'announcement.earlier': { one: '{count} frühere Durchsage', other: '{count} frühere Durchsagen' },
  'announcement.list': { one: '{count} Durchsage', other: '{count} Durchsagen' },
  'announcement.audience': 'An {places}',
  'announcement.read': 'Gelesen von {read} von {people} in {place}',
  'announcement.readAll': 'Gelesen von {read} von {people}',
  'announcement.remove': 'Für alle entfernen',
};
