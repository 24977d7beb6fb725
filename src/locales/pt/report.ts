import type { reportTexts as source } from '../en/report';
import type { Table } from '../types';

export const report: Table<'one' | 'many' | 'other', typeof source> = {
  'report.partial': 'Nem tudo deu certo.',
  'report.failed': {
    one: 'Não foi possível mover {count} pessoa',
    many: 'Não foi possível mover {count} de pessoas',
    other: 'Não foi possível mover {count} pessoas',
  },
  'report.left': {
    one: '{count} pessoa saiu da reunião',
    many: '{count} de pessoas saíram da reunião',
    other: '{count} pessoas saíram da reunião',
  },
  'report.unverified': {
    one: '{count} pessoa provavelmente chegou',
    many: '{count} de pessoas provavelmente chegaram',
    other: '{count} pessoas provavelmente chegaram',
  },
  'report.wrongPreset': {
    one: '{count} pessoa tem permissões diferentes das previstas',
    many: '{count} de pessoas têm permissões diferentes das previstas',
    other: '{count} pessoas têm permissões diferentes das previstas',
  },
  'report.failedRooms': {
    one: 'Houve um erro em {count} sala',
    many: 'Houve um erro em {count} de salas',
    other: 'Houve um erro em {count} salas',
  },
};
