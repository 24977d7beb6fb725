import type { pulseTexts as source } from '../en/pulse';
import type { Table } from '../types';

export const pulse: Table<'one' | 'many' | 'other', typeof source> = {
  'pulse.microphones': 'Micros activés : {count}',
  'pulse.muted': 'Tous les micros sont coupés depuis {time}',
  'pulse.allOff': 'Tous les micros sont coupés',
  'pulse.silent': 'silence {time}',
  'pulse.sharing': 'Écrans partagés : {count}',
};
