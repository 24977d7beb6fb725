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
};
