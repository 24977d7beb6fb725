import type { progressTexts as source } from '../en/progress';
import type { Table } from '../types';

export const progress: Table<'one' | 'many' | 'other', typeof source> = {
  'progress.preparing': 'Preparando…',
  'progress.creating': 'Criando salas…',
  'progress.moving': 'Movendo pessoas…',
  'progress.arriving': 'Esperando a chegada das pessoas…',
  'progress.deleting': 'Fechando salas…',
  'progress.arrived': {
    one: 'Chegou {arrived} de {count} pessoa',
    many: 'Chegaram {arrived} de {count} de pessoas',
    other: 'Chegaram {arrived} de {count} pessoas',
  },
  'progress.back': {
    one: 'Voltou {arrived} de {count} pessoa',
    many: 'Voltaram {arrived} de {count} de pessoas',
    other: 'Voltaram {arrived} de {count} pessoas',
  },
};
