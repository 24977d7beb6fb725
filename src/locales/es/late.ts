import type { lateTexts as source } from '../en/late';
import type { Table } from '../types';

export const late: Table<'one' | 'many' | 'other', typeof source> = {
  'late.send': 'Enviar a {room}',
  'late.other': 'Enviar a {name} a otra sala',
  'late.none': 'No hay ninguna sala libre',
  'late.count': {
    one: '{count} persona espera una sala',
    many: '{count} de personas esperan una sala',
    other: '{count} personas esperan una sala',
  },
};
