import type { lateTexts as source } from '../en/late';
import type { Table } from '../types';

export const late: Table<'one' | 'other', typeof source> = {
  'late.send': 'Nach {room} schicken',
  'late.other': '{name} in einen anderen Raum schicken',
  'late.none': 'Kein Raum ist frei',
  'late.count': { one: '{count} Person wartet auf einen Raum', other: '{count} Personen warten auf einen Raum' },
};
