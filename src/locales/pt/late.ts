import type { lateTexts as source } from '../en/late';
import type { Table } from '../types';

export const late: Table<'one' | 'many' | 'other', typeof source> = {
  'late.send': 'Enviar para {room}',
  'late.other': 'Enviar {name} para outra sala',
  'late.none': 'Nenhuma sala está livre',
  'late.count': {
    one: '{count} pessoa aguarda uma sala',
    many: '{count} de pessoas aguardam uma sala',
    other: '{count} pessoas aguardam uma sala',
  },
};
