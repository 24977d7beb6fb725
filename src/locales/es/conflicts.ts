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
  'announce.conflictsRemaining': {
    one: 'Queda {count} decisión',
    many: 'Quedan {count} de decisiones',
    other: 'Quedan {count} decisiones',
  },
  'announce.conflictsNone': 'Todo decidido. Ya puede aplicar el plan.',

  'plan.choice': 'Cuando se abran las salas, quienes no tengan una podrán elegirla si sus permisos lo permiten.',
  'plan.openRooms': {
    one: 'Ya hay {count} sala abierta; las salas nuevas del plan se abren junto a ella.',
    many: 'Ya hay {count} de salas abiertas; las salas nuevas del plan se abren junto a ellas.',
    other: 'Ya hay {count} salas abiertas; las salas nuevas del plan se abren junto a ellas.',
  },
  'plan.absent': {
    one: '{count} persona del plan salió de la reunión y conserva su sitio.',
    many: '{count} de personas del plan salieron de la reunión y conservan su sitio.',
    other: '{count} personas del plan salieron de la reunión y conservan su sitio.',
  },
  'plan.expected': {
    one: '{count} persona del plan aún no ha llegado. Su sitio se conserva hasta que llegue.',
    many: '{count} de personas del plan aún no han llegado. Sus sitios se conservan hasta que lleguen.',
    other: '{count} personas del plan aún no han llegado. Sus sitios se conservan hasta que lleguen.',
  },
  'assign.expected': 'Aún no ha llegado',
  'assign.expected.in': 'Aún no ha llegado; en {room}',
  'panel.expected': {
    one: '{count} persona esperada aún no ha llegado',
    many: '{count} de personas esperadas aún no han llegado',
    other: '{count} personas esperadas aún no han llegado',
  },
  'panel.expected.came': {
    one: '{count} persona esperada ya está aquí, pero no en su sala',
    many: '{count} de personas esperadas ya están aquí, pero no en sus salas',
    other: '{count} personas esperadas ya están aquí, pero no en sus salas',
  },
  'panel.expected.send': 'Enviar a sus salas',

  'warning.more-rooms-than-people': 'Hay más salas ({rooms}) que personas ({people}).',
  'warning.equal-titles': {
    one: '{count} sala se llama «{title}».',
    many: '{count} de salas se llaman «{title}».',
    other: '{count} salas se llaman «{title}».',
  },
  'warning.empty-rooms': {
    one: '{count} sala vacía.',
    many: '{count} de salas vacías.',
    other: '{count} salas vacías.',
  },
};
