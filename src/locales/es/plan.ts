import type { planTexts as source } from '../en/plan';
import type { Table } from '../types';

export const plan: Table<'one' | 'many' | 'other', typeof source> = {
  'plan.choice': 'Cuando se abran las salas, quienes no tengan una podrán elegirla si se les permite.',
  'plan.openRooms': {
    one: 'Ya hay {count} sala abierta; las salas nuevas del plan se abren junto a ella.',
    many: 'Ya hay {count} de salas abiertas; las salas nuevas del plan se abren junto a ellas.',
    other: 'Ya hay {count} salas abiertas; las salas nuevas del plan se abren junto a ellas.',
  },
  'plan.absent': {
    one: '{count} persona del plan salió de la reunión y conserva su sitio.',
    many: '{count} de personas del plan salieron de la reunión y conservan su sitio.',
    other: '{count} personas del plan salieron de la reunión y conservan su sitio.',
  },
  'plan.expected': {
    one: '{count} persona del plan aún no ha llegado. Su sitio se conserva hasta que llegue.',
    many: '{count} de personas del plan aún no han llegado. Sus sitios se conservan hasta que lleguen.',
    other: '{count} personas del plan aún no han llegado. Sus sitios se conservan hasta que lleguen.',
  },
  'plan.menu': 'Plan',
  'plan.import': 'Importar…',
  'plan.template': 'Descargar una plantilla',
  'plan.exportCsv': 'Exportar como CSV',
  'plan.exportJson': 'Exportar como JSON',
  'plan.save': 'Guardar el plan…',
  'plan.sets': 'Planes guardados…',
  'plan.last': 'Usar el último plan',
  'plan.beginWith': 'O empezar con',

  'warning.more-rooms-than-people': 'Hay más salas ({rooms}) que personas ({people}).',
  'warning.equal-titles': {
    one: '{count} sala se llama «{title}».',
    many: '{count} de salas se llaman «{title}».',
    other: '{count} salas se llaman «{title}».',
  },
  'warning.empty-rooms': {
    one: '{count} sala vacía.',
    many: '{count} de salas vacías.',
    other: '{count} salas vacías.',
  },

  'export.failed': 'No se exportó el plan',
};
