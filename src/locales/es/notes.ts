import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'many' | 'other', typeof source> = {
  'notes.label': 'Avisos',
  'notes.more': { one: '{count} más', many: '{count} más', other: '{count} más' },

  'devices.askBoth': 'Se desactivaron su micrófono y su cámara.',
  'devices.askMicrophone': 'Se desactivó su micrófono.',
  'devices.askCamera': 'Se desactivó su cámara.',
  'devices.offBoth': 'Su micrófono y su cámara están desactivados.',
  'devices.offMicrophone': 'Su micrófono sigue desactivado.',
  'devices.offCamera': 'Su cámara sigue desactivada.',
  'devices.moved': 'Ocurrió al cambiar de sala.',
  'devices.lost': 'Ocurrió al perderse la conexión.',
  'devices.microphoneOn': 'Activar el micrófono',
  'devices.cameraOn': 'Activar la cámara',
  'devices.leaveOff': 'Dejar desactivado',

  'wayBack.title': 'Antes estaba en {room}.',
  'wayBack.hostOnly': 'Un anfitrión puede llevarle de vuelta.',
  'wayBack.go': 'Unirse a {room}',
  'wayBack.stay': 'Quedarse aquí',

  'invitation.title': 'Las salas para grupos pequeños están abiertas: elija una.',
  'invitation.choose': 'Elegir una sala',
  'invitation.stay': 'Quedarse aquí',

  'notice.screen-share-ended': 'Su pantalla ha dejado de compartirse.',
  'notice.screen-share-ended.text':
    'Se interrumpe en cada cambio de sala, porque allí hay otras personas. Vuelva a compartirla para continuar.',
  'notice.screen-share-lost': 'Su pantalla ha dejado de compartirse.',
  'notice.screen-share-lost.text': 'Se interrumpió al perderse la conexión. Vuelva a compartirla para continuar.',
  'notice.room-gone': 'La sala a la que iba se ha cerrado.',
  'notice.room-gone.text': 'Está en la reunión principal.',
};
