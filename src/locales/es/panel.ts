import type { panelTexts as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'one' | 'many' | 'other', typeof source> = {
  'panel.title': 'Salas para grupos pequeños',
  'panel.here': 'Aquí',
  'panel.with': 'Con {people}',
  'panel.others': {
    one: '{count} persona más',
    many: '{count} de personas más',
    other: '{count} personas más',
  },
  'panel.room.empty': 'No hay nadie',
  'panel.none': 'No hay salas para grupos pequeños abiertas.',
  'panel.join': 'Unirse',
  'panel.joinRoom': 'Unirse a {room}',
  'panel.return': 'Volver',
  'panel.hide': 'Ocultar el panel',
  'panel.stale':
    'Es posible que esta lista no esté actualizada. No se puede cambiar nada hasta que vuelva la conexión.',
  'panel.search': 'Buscar salas y personas',
  'panel.search.none': 'Nada coincide con «{query}».',

  'panel.mayReturn': 'Puede volver a la reunión principal. El anfitrión decide quién cambia de sala.',
  'panel.maySwitch': 'Puede cambiar de sala. El anfitrión decide cuándo vuelve usted a la reunión principal.',
};
