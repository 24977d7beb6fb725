import type { confirmTexts as source } from '../en/confirm';
import type { Table } from '../types';

export const confirm: Table<'one' | 'many' | 'other', typeof source> = {
  'confirm.start.title': '¿Abrir las salas para grupos pequeños?',
  'confirm.start.description': {
    one: '{count} persona pasará a la sala asignada.',
    many: '{count} de personas pasarán a sus salas asignadas.',
    other: '{count} personas pasarán a sus salas asignadas.',
  },
  'confirm.start.empty': {
    one: 'Se abrirá {count} sala vacía.',
    many: 'Se abrirán {count} de salas vacías.',
    other: 'Se abrirán {count} salas vacías.',
  },
  'confirm.start.unassigned': {
    one: '{count} persona está sin asignar y se queda en la reunión principal.',
    many: '{count} de personas están sin asignar y se quedan en la reunión principal.',
    other: '{count} personas están sin asignar y se quedan en la reunión principal.',
  },
  'confirm.start.confirm': 'Abrir ahora',
  'confirm.start.cancel': 'Cancelar',
  'confirm.apply.title': '¿Aplicar los cambios?',
  'confirm.apply.moves': {
    one: '{count} persona cambia de sala.',
    many: '{count} de personas cambian de sala.',
    other: '{count} personas cambian de sala.',
  },
  'confirm.apply.back': {
    one: '{count} persona vuelve a la reunión principal.',
    many: '{count} de personas vuelven a la reunión principal.',
    other: '{count} personas vuelven a la reunión principal.',
  },
  'confirm.apply.opens': {
    one: 'Se abre {count} sala.',
    many: 'Se abren {count} de salas.',
    other: 'Se abren {count} salas.',
  },
  'confirm.apply.closes': {
    one: 'Se cierra {count} sala.',
    many: 'Se cierran {count} de salas.',
    other: 'Se cierran {count} salas.',
  },
  'confirm.apply.nobody': 'Nadie cambia de sitio.',
  'confirm.apply.time': 'Lo ven y cambian en {time}. Hasta entonces usted puede cancelarlo.',
  'confirm.apply.confirm': 'Aplicar ahora',
  'confirm.discard.plan.title': '¿Descartar el plan?',
  'confirm.discard.plan.description': 'Se perderán las salas y las asignaciones que ha preparado.',
  'confirm.discard.plan.confirm': 'Descartar el plan',
  'confirm.discard.changes.title': '¿Descartar los cambios?',
  'confirm.discard.changes.description': 'Las salas abiertas y las personas que hay en ellas siguen como están.',
  'confirm.discard.changes.confirm': 'Descartar los cambios',
  'confirm.discard.cancel': 'Seguir editando',
  'confirm.closeRoom.title': '¿Cerrar {room}?',
  'confirm.closeRoom.confirm': 'Cerrar la sala',
  'confirm.closeRoom.description': {
    one: '{count} persona está en la sala y vuelve a la reunión principal. Las demás salas siguen abiertas.',
    many: '{count} de personas están en la sala y vuelven a la reunión principal. Las demás salas siguen abiertas.',
    other: '{count} personas están en la sala y vuelven a la reunión principal. Las demás salas siguen abiertas.',
  },
  'confirm.recall.title': '¿Hacer volver a todos?',
  'confirm.recallRoom.title': '¿Hacer volver a todos desde {room}?',
  'confirm.recall.named': {
    one: '{people} vuelve a la reunión principal. Las salas siguen abiertas.',
    many: '{people} vuelven a la reunión principal. Las salas siguen abiertas.',
    other: '{people} vuelven a la reunión principal. Las salas siguen abiertas.',
  },
  'confirm.recall.description': {
    one: '{count} persona vuelve a la reunión principal. Las salas siguen abiertas.',
    many: '{count} de personas vuelven a la reunión principal. Las salas siguen abiertas.',
    other: '{count} personas vuelven a la reunión principal. Las salas siguen abiertas.',
  },
  'confirm.recall.confirm': 'Hacer volver',
  'confirm.recall.asked': 'Se les pide que vuelvan. No se mueve a nadie.',
  'confirm.recall.ask': 'Pedir',

  'confirm.close.title': '¿Cerrar las salas para grupos pequeños?',
  'confirm.close.description': 'Se cerrarán todas las salas y todos volverán a la reunión principal.',
  'confirm.close.confirm': 'Cerrar las salas',
  'confirm.close.cancel': 'Dejarlas abiertas',
};
