import type { reportTexts as source } from '../en/report';
import type { Table } from '../types';

export const report: Table<'one' | 'many' | 'other', typeof source> = {
  'report.partial': 'No todo salió bien.',
  'report.failed': {
    one: 'No se pudo mover a {count} persona',
    many: 'No se pudo mover a {count} de personas',
    other: 'No se pudo mover a {count} personas',
  },
  'report.left': {
    one: '{count} persona salió de la reunión',
    many: '{count} de personas salieron de la reunión',
    other: '{count} personas salieron de la reunión',
  },
  'report.unverified': {
    one: '{count} persona probablemente ha llegado',
    many: '{count} de personas probablemente han llegado',
    other: '{count} personas probablemente han llegado',
  },
  'report.wrongPreset': {
    one: '{count} persona tiene permisos distintos de los previstos',
    many: '{count} de personas tienen permisos distintos de los previstos',
    other: '{count} personas tienen permisos distintos de los previstos',
  },
  'report.failedRooms': {
    one: 'Hubo un error en {count} sala',
    many: 'Hubo un error en {count} de salas',
    other: 'Hubo un error en {count} salas',
  },
};
