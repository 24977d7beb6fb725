import type { pulseTexts as source } from '../en/pulse';
import type { Table } from '../types';

export const pulse: Table<'one' | 'other', typeof source> = {
  'pulse.microphones': 'Mikrofone an: {count}',
  'pulse.muted': 'Alle Mikrofone sind seit {time} aus',
  'pulse.allOff': 'Alle Mikrofone sind aus',
  'pulse.silent': 'still seit {time}',
  'pulse.sharing': 'Freigegebene Bildschirme: {count}',
};
