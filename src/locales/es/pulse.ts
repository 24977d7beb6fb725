import type { pulseTexts as source } from '../en/pulse';
import type { Table } from '../types';

export const pulse: Table<'one' | 'many' | 'other', typeof source> = {
  'pulse.microphones': 'Micrófonos activados: {count}',
  'pulse.muted': 'Todos los micrófonos llevan {time} apagados',
  'pulse.allOff': 'Todos los micrófonos están apagados',
  'pulse.silent': 'en silencio {time}',
  'pulse.sharing': 'Pantallas compartidas: {count}',
};
