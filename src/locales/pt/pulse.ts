import type { pulseTexts as source } from '../en/pulse';
import type { Table } from '../types';

export const pulse: Table<'one' | 'many' | 'other', typeof source> = {
  'pulse.microphones': 'Microfones ligados: {count}',
  'pulse.muted': 'Todos os microfones estão desligados há {time}',
  'pulse.allOff': 'Todos os microfones estão desligados',
  'pulse.silent': 'em silêncio {time}',
  'pulse.sharing': 'Telas compartilhadas: {count}',
};
