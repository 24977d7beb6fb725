import type { helpTexts as source } from '../en/help';
import type { Table } from '../types';

export const help: Table<'one' | 'other', typeof source> = {
  'help.ask': 'Hilfe rufen',
  'help.about': 'Sagen, worum es geht…',
  'help.about.title': 'Wobei brauchen Sie Hilfe?',
  'help.askToo': 'Ich brauche auch Hilfe',
  'help.asked.now': 'Gerade gerufen',
  'help.asked': { one: 'Gerufen vor {count} Min.', other: 'Gerufen vor {count} Min.' },
  'help.askedBy': 'Um Hilfe gebeten: {names}',
  'help.coming': '{name} kommt',
  'help.here': '{name} ist da',
  'help.noHost': 'Gerade ist kein Host da. Wer kommt, sieht den Ruf.',
  'help.cancel': 'Ruf zurücknehmen',
  'help.queue': 'Rufe um Hilfe',
  'help.call': '{room} bittet um Hilfe',
  'help.count': { one: '{count} Ruf um Hilfe', other: '{count} Rufe um Hilfe' },
  'help.waiting.now': 'gerade eben',
  'help.waiting': { one: 'wartet {count} Min.', other: 'wartet {count} Min.' },
  'help.youAreComing': 'Sie sind unterwegs',
  'help.youAreHere': 'Sie sind da',
  'help.replied': '{name} hat geantwortet: {text}',
  'help.claim': 'Ich komme',
  'help.release': 'Ich kann nicht',
  'help.reply': 'Antworten …',
  'help.reply.title': 'Antwort an {room}',
  'help.done': 'Erledigt',
};
