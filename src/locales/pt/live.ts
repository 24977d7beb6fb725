import type { liveTexts as source } from '../en/live';
import type { Table } from '../types';

export const live: Table<'one' | 'many' | 'other', typeof source> = {
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
  'panel.age.seconds': {
    one: 'há {count} segundo',
    many: 'há {count} de segundos',
    other: 'há {count} segundos',
  },
  'panel.age.minutes': {
    one: 'há {count} minuto',
    many: 'há {count} de minutos',
    other: 'há {count} minutos',
  },
  'panel.coming': 'A caminho',
  'panel.moving': 'Movendo…',
  'panel.missing': 'Ainda não está lá',
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
  'confirm.closeRoom.title': 'Fechar {room}?',
  'confirm.closeRoom.description': {
    one: '{count} pessoa está na sala e volta para a reunião principal. As outras salas continuam abertas.',
    many: '{count} de pessoas estão na sala e voltam para a reunião principal. As outras salas continuam abertas.',
    other: '{count} pessoas estão na sala e voltam para a reunião principal. As outras salas continuam abertas.',
  },
  'confirm.recall.title': 'Trazer todos de volta?',
  'confirm.recallRoom.title': 'Trazer todos de volta de {room}?',
  'confirm.recall.named': {
    one: '{people} volta para a reunião principal. As salas continuam abertas.',
    many: '{people} voltam para a reunião principal. As salas continuam abertas.',
    other: '{people} voltam para a reunião principal. As salas continuam abertas.',
  },
  'confirm.recall.description': {
    one: '{count} pessoa volta para a reunião principal. As salas continuam abertas.',
    many: '{count} de pessoas voltam para a reunião principal. As salas continuam abertas.',
    other: '{count} pessoas voltam para a reunião principal. As salas continuam abertas.',
  },
  'confirm.recall.confirm': 'Sim, trazer de volta',
  'announce.moved': {
    one: '{count} pessoa chegou',
    many: '{count} de pessoas chegaram',
    other: '{count} pessoas chegaram',
  },
  'announce.personMoved': '{name} está em {room}',
  'announce.personBack': '{name} voltou para a reunião principal',
  'announce.opened': 'Abertura concluída: {rooms}.',
  'announce.started': {
    one: 'Abertura concluída: {rooms}. {count} pessoa chegou.',
    many: 'Abertura concluída: {rooms}. {count} de pessoas chegaram.',
    other: 'Abertura concluída: {rooms}. {count} pessoas chegaram.',
  },
  'announce.roomClosed': '{room} está fechada',
  'announce.closed': 'As salas estão fechadas; todos voltaram',

  'confirm.close.title': 'Fechar as salas simultâneas?',
  'confirm.close.description': 'Todas as salas serão fechadas e todos voltarão para a reunião principal.',
  'confirm.close.confirm': 'Sim, fechar',
  'confirm.close.cancel': 'Não, voltar',
};
