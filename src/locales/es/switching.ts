import type { switchingTexts as source } from '../en/switching';
import type { Table } from '../types';

export const switching: Table<'one' | 'many' | 'other', typeof source> = {
  'switching.toRoom': 'Uniéndose a {room}…',
  'switching.toSomeRoom': 'Uniéndose a su sala…',
  'switching.toMain': 'Volviendo a la reunión principal…',
  'switching.movedToRoom': 'Va a pasar a {room}.',
  'switching.movedToSomeRoom': 'Va a pasar a una sala para grupos pequeños.',
  'switching.movedToMain': 'Va a volver a la reunión principal.',
  'switching.failed': 'No se pudo establecer la conexión',
  'switching.outside': 'Ahora no está en ninguna reunión: nadie le ve ni le oye.',
  'switching.byHost': 'Un anfitrión le está moviendo.',
  'switching.cameraOn': 'Su cámara sigue activada.',
  'switching.cameraOff': 'Su cámara está desactivada.',
  'switching.microphoneOn': 'Su micrófono sigue activado.',
  'switching.microphoneOff': 'Su micrófono está silenciado.',
  'switching.failedRoom': 'No pudo entrar en {room}',
  'switching.reload': 'Recargar y volver a unirse',
};
