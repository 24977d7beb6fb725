import type { conflictsTexts as source } from '../en/conflicts';
import type { Table } from '../types';

export const conflicts: Table<'one' | 'many' | 'other', typeof source> = {
  'conflicts.label': 'Alterações de outro anfitrião',
  'conflicts.title': {
    one: 'Outro anfitrião alterou {count} item que você planejou. O que deve ser mantido?',
    many: 'Outro anfitrião alterou {count} de itens que você planejou. O que deve ser mantido?',
    other: 'Outro anfitrião alterou {count} itens que você planejou. O que deve ser mantido?',
  },
  'conflicts.moved': '{name}: no seu plano, em {planned}; nesse meio-tempo, foi para {live}.',
  'conflicts.moved.mine': 'Mover para {room}',
  'conflicts.moved.theirs': 'Deixar em {room}',
  'conflicts.gone': '{room} foi fechada. Seu plano atribui pessoas a ela.',
  'conflicts.gone.mine': 'Abrir de novo',
  'conflicts.gone.theirs': 'Tirar do plano',
  'conflicts.filled': {
    one: 'Seu plano exclui {room}. Nesse meio-tempo, {count} pessoa entrou.',
    many: 'Seu plano exclui {room}. Nesse meio-tempo, {count} de pessoas entraram.',
    other: 'Seu plano exclui {room}. Nesse meio-tempo, {count} pessoas entraram.',
  },
  'conflicts.filled.mine': 'Excluir mesmo assim',
  'conflicts.filled.theirs': 'Manter',
  'conflicts.allMine': 'Manter todo o meu plano',
  'conflicts.allTheirs': 'Aceitar todas as alterações do outro',
  'conflicts.newRoom': '{room} (nova)',
  'conflicts.first': 'Primeiro, decida sobre as alterações do outro anfitrião.',
  'overtaken.title': {
    one: '{host} abriu {count} sala.',
    many: '{host} abriu {count} de salas.',
    other: '{host} abriu {count} salas.',
  },
  'overtaken.anotherHost': 'Outro anfitrião',
  'overtaken.text': 'Seu plano é anterior: as salas dele não podem ser abertas além destas.',
  'overtaken.use': 'Usar estas salas',
  'overtaken.use.text': 'Seu plano é descartado.',
  'overtaken.shelve': 'Guardar o meu para depois',
  'overtaken.shelve.text': 'Ele volta a ser seu plano quando as salas forem fechadas.',
  'announce.conflictsRemaining': {
    one: 'Falta {count} decisão',
    many: 'Faltam {count} de decisões',
    other: 'Faltam {count} decisões',
  },
  'announce.conflictsNone': 'Tudo decidido. O plano pode ser aplicado.',

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
  'assign.expected': 'Ainda não chegou',
  'assign.expected.in': 'Ainda não chegou, em {room}',
  'panel.expected': {
    one: '{count} pessoa esperada ainda não chegou',
    many: '{count} de pessoas esperadas ainda não chegaram',
    other: '{count} pessoas esperadas ainda não chegaram',
  },
  'panel.expected.came': {
    one: '{count} pessoa esperada chegou, mas não está na sala dela',
    many: '{count} de pessoas esperadas chegaram, mas não estão nas salas delas',
    other: '{count} pessoas esperadas chegaram, mas não estão nas salas delas',
  },
  'panel.expected.send': 'Enviar para suas salas',

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
};
