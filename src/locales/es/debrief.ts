import type { debriefTexts as source } from '../en/debrief';
import type { Table } from '../types';

export const debrief: Table<'one' | 'many' | 'other', typeof source> = {
  'debrief.title': 'Registro de la sesión',
  'debrief.menu': 'Registro de la sesión…',
  'debrief.about':
    'Quién estuvo en qué sala, tal como lo ha visto esta página. Se queda en esta pestaña del navegador hasta que la cierre.',
  'debrief.empty': 'Aún no hay nada registrado. El registro empieza cuando se abren las salas.',
  'debrief.cut': 'El registro estaba lleno: falta el comienzo de la sesión.',
  'debrief.task': 'Tarea',
  'debrief.question': 'Pregunta',
  'debrief.result': 'Resultado',
  'debrief.noResult': 'Sin respuesta',
  'debrief.answered': 'Respondió {name} en {time}',
  'debrief.since': 'Desde las {from}',
  'debrief.closedByTimer': 'cerrada por el temporizador',
  'debrief.by.self': 'Entró por decisión propia',
  'debrief.by.asked': 'Volvió porque se le pidió',
  'debrief.by.policy': 'Enviado por llegar tarde',
  'debrief.by.timer': 'Movido por el temporizador',
  'debrief.by.connection': 'De vuelta tras perder la conexión',
  'debrief.by.unseen': 'Ya estaba',
  'debrief.endedBy.self': 'Salió por decisión propia',
  'debrief.endedBy.connection': 'Se fue o perdió la conexión',
  'debrief.saved': 'Guardado como {file}',
  'debrief.delete': 'Eliminar registro',
  'debrief.delete.title': '¿Eliminar el registro de la sesión?',
  'debrief.delete.description': 'Se perderá quién estuvo dónde. Descárguelo antes si lo necesita.',
  'debrief.delete.keep': 'Conservar registro',
};
