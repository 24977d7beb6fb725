import type { leaveTexts as source } from '../en/leave';
import type { Table } from '../types';

export const leave: Table<'one' | 'many' | 'other', typeof source> = {
  'leave.title': '¿De dónde desea salir?',
  'leave.titleMeeting': '¿Salir de la reunión?',
  'leave.leave': 'Salir',
  'leave.leaveRoom': 'Salir de la sala',
  'leave.room': 'Salir de {room}',
  'leave.room.text': 'Vuelve a la reunión principal.',
  'leave.room.notAllowed': 'El anfitrión decide cuándo vuelve usted a la reunión principal.',
  'leave.meeting': 'Salir de la reunión',
  'leave.meeting.text': 'La reunión continúa para los demás.',
  'leave.handOver': 'Las salas siguen abiertas. Quedan a cargo de: {hosts}.',
  'leave.lastHost': 'No hay más anfitriones que usted. Para ceder el control, espere a que se una otro anfitrión.',
  'leave.close': 'Cerrar todas las salas y salir',
  'leave.close.text': 'Primero, todos vuelven a la reunión principal.',
  'leave.keep': 'Salir de la reunión y dejar las salas abiertas',
  'leave.keep.text': 'Las personas se quedan en sus salas. Nadie puede moverlas hasta que se una un anfitrión.',
};
