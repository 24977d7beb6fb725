import type { panelHostTexts as source } from '../en/panel-host';
import type { Table } from '../types';

export const panelHost: Table<'one' | 'many' | 'other', typeof source> = {
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
  'panel.movePerson': 'Mover {name} para',
  'panel.edit': 'Editar salas',
  'panel.close': 'Fechar todas as salas…',
  'panel.summary': {
    one: '{count} pessoa em {rooms}',
    many: '{count} de pessoas em {rooms}',
    other: '{count} pessoas em {rooms}',
  },
  /** After "in": a case of its own in some languages. */
  'panel.summary.rooms': {
    one: '{count} sala',
    many: '{count} de salas',
    other: '{count} salas',
  },
  'panel.coming': 'A caminho',
  'panel.moving': 'Movendo…',
  'panel.missing': 'Ainda não está lá',
  'panel.comingCount': {
    one: '{count} pessoa está a caminho',
    many: '{count} de pessoas estão a caminho',
    other: '{count} pessoas estão a caminho',
  },
  'panel.onlyOne': 'Sem companhia',
  'panel.presentOf': {
    one: '{present} de {count} pessoa',
    many: '{present} de {count} de pessoas',
    other: '{present} de {count} pessoas',
  },
  'panel.away': 'Não estão aqui: {people}',
  'panel.showPeople': 'Mostrar as pessoas de todas as salas',
  'panel.hidePeople': 'Mostrar cada sala em uma linha',
  'panel.trouble': 'Não está em {room}: {reason}',
  'panel.troubleAway': 'Ainda não está em {room}: {reason}. Essa pessoa também pode tentar novamente na própria tela.',
  'panel.retryPerson': 'Tentar mover {name} para {room} novamente',
  'panel.retryAll': 'Tentar novamente com todos',
  'panel.showMore': {
    one: 'Mostrar mais {count}',
    many: 'Mostrar mais {count}',
    other: 'Mostrar mais {count}',
  },
  'panel.late': {
    one: '{count} pessoa não está em nenhuma sala',
    many: '{count} de pessoas não estão em nenhuma sala',
    other: '{count} pessoas não estão em nenhuma sala',
  },
  'panel.choosing': {
    one: '{count} pessoa ainda não escolheu uma sala',
    many: '{count} de pessoas ainda não escolheram uma sala',
    other: '{count} pessoas ainda não escolheram uma sala',
  },
  'panel.returning': {
    one: '{count} pessoa estava antes em uma sala.',
    many: '{count} de pessoas estavam antes em salas.',
    other: '{count} pessoas estavam antes em salas.',
  },
  'panel.returning.one': '{name} estava antes em {room}.',
  'panel.sendBack': 'Enviar todos de volta para suas salas',
  'panel.roomGone': {
    one: '{room} foi fechada, e não por você. {count} pessoa voltou para a reunião principal.',
    many: '{room} foi fechada, e não por você. {count} de pessoas voltaram para a reunião principal.',
    other: '{room} foi fechada, e não por você. {count} pessoas voltaram para a reunião principal.',
  },
  'panel.reopen': 'Abrir de novo',
  'panel.spread': 'Distribuir entre as salas',
  'panel.select': 'Selecionar pessoas',
  'panel.selectRoom': 'Selecionar todos em {room}',
  'panel.movePeople': {
    one: 'Mover {count} pessoa para',
    many: 'Mover {count} de pessoas para',
    other: 'Mover {count} pessoas para',
  },
  'panel.recallAll': 'Trazer todos de volta…',
  'panel.recallRoom': 'Trazer todos de volta…',
  'panel.roomMenu': 'Mais ações para {room}',
  'panel.rename': 'Renomear',
  'panel.closeRoom': 'Fechar esta sala…',
  'panel.addRoom.hint': 'Não é possível renomear salas abertas.',
};
