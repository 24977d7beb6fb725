import type { confirmTexts as source } from '../en/confirm';
import type { Table } from '../types';

export const confirm: Table<'one' | 'many' | 'other', typeof source> = {
  'confirm.start.title': 'Abrir as salas simultâneas?',
  'confirm.start.description': {
    one: '{count} pessoa irá para a sala atribuída.',
    many: '{count} de pessoas irão para as salas atribuídas.',
    other: '{count} pessoas irão para as salas atribuídas.',
  },
  'confirm.start.empty': {
    one: '{count} sala vazia será aberta.',
    many: '{count} de salas vazias serão abertas.',
    other: '{count} salas vazias serão abertas.',
  },
  'confirm.start.unassigned': {
    one: '{count} pessoa está sem sala e fica na reunião principal.',
    many: '{count} de pessoas estão sem sala e ficam na reunião principal.',
    other: '{count} pessoas estão sem sala e ficam na reunião principal.',
  },
  'confirm.start.confirm': 'Abrir agora',
  'confirm.start.cancel': 'Cancelar',
  'confirm.apply.title': 'Aplicar as alterações?',
  'confirm.apply.moves': {
    one: '{count} pessoa muda de sala.',
    many: '{count} de pessoas mudam de sala.',
    other: '{count} pessoas mudam de sala.',
  },
  'confirm.apply.back': {
    one: '{count} pessoa volta para a reunião principal.',
    many: '{count} de pessoas voltam para a reunião principal.',
    other: '{count} pessoas voltam para a reunião principal.',
  },
  'confirm.apply.opens': {
    one: '{count} sala será aberta.',
    many: '{count} de salas serão abertas.',
    other: '{count} salas serão abertas.',
  },
  'confirm.apply.closes': {
    one: '{count} sala será fechada.',
    many: '{count} de salas serão fechadas.',
    other: '{count} salas serão fechadas.',
  },
  'confirm.apply.nobody': 'Ninguém muda de lugar.',
  'confirm.apply.time': 'Elas veem o aviso e mudam em {time}. Até lá, você pode cancelar.',
  'confirm.apply.confirm': 'Aplicar agora',
  'confirm.discard.plan.title': 'Descartar o plano?',
  'confirm.discard.plan.description': 'As salas e atribuições que você preparou serão perdidas.',
  'confirm.discard.plan.confirm': 'Descartar plano',
  'confirm.discard.changes.title': 'Descartar suas alterações?',
  'confirm.discard.changes.description': 'As salas abertas e as pessoas que estão nelas continuam como estão.',
  'confirm.discard.changes.confirm': 'Descartar alterações',
  'confirm.discard.cancel': 'Continuar editando',
  'confirm.closeRoom.title': 'Fechar {room}?',
  'confirm.closeRoom.confirm': 'Fechar sala',
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
  'confirm.recall.confirm': 'Trazer de volta',
  'confirm.recall.asked': 'Pede-se que voltem. Ninguém é movido.',
  'confirm.recall.ask': 'Pedir',

  'confirm.close.title': 'Fechar as salas simultâneas?',
  'confirm.close.description': 'Todas as salas serão fechadas e todos voltarão para a reunião principal.',
  'confirm.close.confirm': 'Fechar salas',
  'confirm.close.cancel': 'Manter abertas',
};
