import type { planTexts as source } from '../en/plan';
import type { Table } from '../types';

export const plan: Table<'one' | 'many' | 'other', typeof source> = {
  'plan.choice': 'Quando as salas abrirem, quem estiver sem sala escolhe uma, se tiver permissão.',
  'plan.openRooms': {
    one: '{count} sala já está aberta; as novas salas do plano serão abertas junto com ela.',
    many: '{count} de salas já estão abertas; as novas salas do plano serão abertas junto com elas.',
    other: '{count} salas já estão abertas; as novas salas do plano serão abertas junto com elas.',
  },
  'plan.absent': {
    one: '{count} pessoa do plano saiu da reunião e mantém seu lugar.',
    many: '{count} de pessoas do plano saíram da reunião e mantêm seus lugares.',
    other: '{count} pessoas do plano saíram da reunião e mantêm seus lugares.',
  },
  'plan.expected': {
    one: '{count} pessoa do plano ainda não chegou. O lugar dela fica guardado até que chegue.',
    many: '{count} de pessoas do plano ainda não chegaram. Os lugares delas ficam guardados até que cheguem.',
    other: '{count} pessoas do plano ainda não chegaram. Os lugares delas ficam guardados até que cheguem.',
  },
  'plan.menu': 'Plano',
  'plan.import': 'Importar…',
  'plan.template': 'Baixar um modelo',
  'plan.exportCsv': 'Exportar como CSV',
  'plan.exportJson': 'Exportar como JSON',
  'plan.save': 'Salvar plano…',
  'plan.sets': 'Planos salvos…',
  'plan.last': 'Usar o último plano',
  'plan.beginWith': 'Ou começar com',

  'warning.more-rooms-than-people': 'Há mais salas ({rooms}) do que pessoas ({people}).',
  'warning.equal-titles': {
    one: '{count} sala se chama “{title}”.',
    many: '{count} de salas se chamam “{title}”.',
    other: '{count} salas se chamam “{title}”.',
  },
  'warning.empty-rooms': {
    one: '{count} sala vazia.',
    many: '{count} de salas vazias.',
    other: '{count} salas vazias.',
  },

  'export.failed': 'O plano não foi exportado',
};
