import type { setsTexts as source } from '../en/sets';
import type { Table } from '../types';

export const sets: Table<'one' | 'many' | 'other', typeof source> = {
  'save.title': 'Guardar el plan',
  'save.name': 'Nombre',
  'save.hint': 'Para volver a usarlo, en esta reunión o en otra.',
  'save.exists': 'Se sustituirá el plan guardado con este nombre.',
  'save.submit': 'Guardar',
  'save.replace': 'Sustituir',

  'sets.title': 'Planes guardados',
  'sets.empty': 'Aún no hay planes guardados. Prepare uno y guárdelo desde el menú Plan.',
  'sets.damaged': 'Dañado',
  'sets.use': 'Usar',
  'sets.useNamed': 'Usar {name}',
  'sets.delete': 'Eliminar {name}',
  'sets.delete.title': '¿Eliminar el plan guardado?',
  'sets.delete.description': 'Se perderá «{name}».',
  'sets.delete.confirm': 'Eliminar el plan',
  'sets.delete.cancel': 'Conservar el plan',
};
