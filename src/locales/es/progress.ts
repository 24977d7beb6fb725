import type { progressTexts as source } from '../en/progress';
import type { Table } from '../types';

export const progress: Table<'one' | 'many' | 'other', typeof source> = {
  'progress.preparing': 'Preparando…',
  'progress.creating': 'Creando las salas…',
  'progress.moving': 'Moviendo a las personas…',
  'progress.arriving': 'Esperando a que lleguen las personas…',
  'progress.deleting': 'Cerrando las salas…',
  'progress.arrived': {
    one: 'Ha llegado {arrived} de {count} persona',
    many: 'Han llegado {arrived} de {count} de personas',
    other: 'Han llegado {arrived} de {count} personas',
  },
  'progress.back': {
    one: 'Ha vuelto {arrived} de {count} persona',
    many: 'Han vuelto {arrived} de {count} de personas',
    other: 'Han vuelto {arrived} de {count} personas',
  },
};
