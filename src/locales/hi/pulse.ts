import type { pulseTexts as source } from '../en/pulse';
import type { Table } from '../types';

export const pulse: Table<'one' | 'other', typeof source> = {
  'pulse.microphones': 'चालू माइक्रोफ़ोन: {count}',
  'pulse.muted': '{time} से सभी माइक्रोफ़ोन बंद हैं',
  'pulse.allOff': 'सभी माइक्रोफ़ोन बंद हैं',
  'pulse.silent': '{time} से चुप',
  'pulse.sharing': 'शेयर की जा रही स्क्रीन: {count}',
};
