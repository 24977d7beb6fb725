import type { leaveTexts as source } from '../en/leave';
import type { Table } from '../types';

export const leave: Table<'one' | 'many' | 'other', typeof source> = {
  'leave.title': 'De onde você quer sair?',
  'leave.titleMeeting': 'Sair da reunião?',
  'leave.leave': 'Sair',
  'leave.leaveRoom': 'Sair da sala',
  'leave.room': 'Sair de {room}',
  'leave.room.text': 'Você volta para a reunião principal.',
  'leave.room.notAllowed': 'O anfitrião decide quando você volta para a reunião principal.',
  'leave.meeting': 'Sair da reunião',
  'leave.meeting.text': 'A reunião continua para os demais.',
  'leave.handOver': 'As salas continuam abertas. Seguem no comando: {hosts}.',
  'leave.lastHost': 'Não há outro anfitrião aqui além de você. Para passar o comando, espere outro anfitrião entrar.',
  'leave.close': 'Fechar todas as salas e sair',
  'leave.close.text': 'Antes, todos voltam para a reunião principal.',
  'leave.keep': 'Sair da reunião e manter as salas abertas',
  'leave.keep.text': 'As pessoas ficam em suas salas. Ninguém pode movê-las até que um anfitrião entre.',
};
