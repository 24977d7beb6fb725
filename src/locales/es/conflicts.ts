import type { conflictsTexts as source } from '../en/conflicts';
import type { Table } from '../types';

export const conflicts: Table<'one' | 'many' | 'other', typeof source> = {
  'conflicts.label': 'Cambios de otro anfitrión',
  'conflicts.title': {
    one: 'Otro anfitrión cambió {count} cosa que usted había planificado. ¿Qué desea conservar?',
    many: 'Otro anfitrión cambió {count} de cosas que usted había planificado. ¿Qué desea conservar?',
    other: 'Otro anfitrión cambió {count} cosas que usted había planificado. ¿Qué desea conservar?',
  },
  'conflicts.moved': '{name}: según su plan, en {planned}; entretanto pasó a {live}.',
  'conflicts.moved.mine': 'Mover a {room}',
  'conflicts.moved.theirs': 'Dejar en {room}',
  'conflicts.gone': '{room} se cerró. Su plan asigna personas a esa sala.',
  'conflicts.gone.mine': 'Volver a abrirla',
  'conflicts.gone.theirs': 'Quitarla del plan',
  'conflicts.filled': {
    one: 'Su plan elimina {room}. Entretanto entró {count} persona.',
    many: 'Su plan elimina {room}. Entretanto entraron {count} de personas.',
    other: 'Su plan elimina {room}. Entretanto entraron {count} personas.',
  },
  'conflicts.filled.mine': 'Eliminarla de todos modos',
  'conflicts.filled.theirs': 'Conservarla',
  'conflicts.allMine': 'Conservar todo mi plan',
  'conflicts.allTheirs': 'Aceptar todos los cambios ajenos',
  'conflicts.newRoom': '{room} (nueva)',
  'conflicts.first': 'Decida primero sobre los cambios del otro anfitrión.',

  'overtaken.title': {
    one: '{host} abrió {count} sala.',
    many: '{host} abrió {count} de salas.',
    other: '{host} abrió {count} salas.',
  },
  'overtaken.anotherHost': 'Otro anfitrión',
  'overtaken.text': 'Su plan es anterior: sus salas no pueden abrirse además de estas.',
  'overtaken.use': 'Usar estas salas',
  'overtaken.use.text': 'Su plan se descarta.',
  'overtaken.shelve': 'Guardar el mío para después',
  'overtaken.shelve.text': 'Volverá a ser su plan cuando se cierren las salas.',
};
