import type { createTexts as source } from '../en/create';
import type { Table } from '../types';

export const create: Table<'one' | 'other', typeof source> = {
  'create.title': 'Breakout erstellen',
  'create.description': 'Teilen Sie das Meeting in kleinere Räume auf. Vor dem Start wird niemand verschoben.',
  'create.mode': 'Aufteilen nach',
  'create.mode.rooms': 'Anzahl der Räume',
  'create.mode.people': 'Personen pro Raum',
  'create.decrease': 'Verringern',
  'create.increase': 'Erhöhen',
  'create.sizes': 'Gleichmäßig aufgeteilt: {sizes}.',
  'create.sizes.atMost': 'Gleichmäßig aufgeteilt, höchstens {max} je Raum: {sizes}.',
  'create.sizes.part': { one: '{count} Raum mit {people}', other: '{count} Räume mit {people}' },
  'create.sizes.empty': { one: '{count} leerer Raum', other: '{count} leere Räume' },
  'create.placing': 'Wie Personen in die Räume kommen',
  'create.placing.automatic': 'Automatisch',
  'create.placing.automatic.text':
    'Alle Anwesenden werden zufällig und gleichmäßig aufgeteilt. Sie sehen den Plan vor dem Start.',
  'create.placing.hand': 'Von Hand',
  'create.placing.hand.text': 'Sie weisen die Personen im nächsten Schritt zu oder mischen sie dort.',
  'create.placing.choice': 'Nach Wahl',
  'create.placing.choice.text':
    'Die Räume öffnen leer. Wer selbst wählen darf, wählt einen; die anderen weisen Sie zu.',
  'create.rooms': '{rooms} für {people}.',
  'create.nobody':
    'Noch ist niemand da, den Sie zuweisen könnten. Sie können die Räume jetzt erstellen und später zuweisen.',
  'create.invalid': 'Geben Sie eine ganze Zahl von {min} bis {max} ein.',
  'create.submit': 'Erstellen',
};
