import type { createTexts as source } from '../en/create';
import type { Table } from '../types';

export const create: Table<'one' | 'many' | 'other', typeof source> = {
  'create.title': 'Crear salas para grupos pequeños',
  'create.description': 'Divida la reunión en salas más pequeñas. Nadie cambia de sitio hasta que usted las abra.',
  'create.mode': 'Dividir por',
  'create.mode.rooms': 'Número de salas',
  'create.mode.people': 'Personas por sala',
  'create.decrease': 'Reducir',
  'create.increase': 'Aumentar',
  'create.sizes': 'Reparto equitativo: {sizes}.',
  'create.sizes.atMost': 'Reparto equitativo, con {max} por sala como máximo: {sizes}.',
  'create.sizes.part': {
    one: '{count} sala de {people}',
    many: '{count} de salas de {people}',
    other: '{count} salas de {people}',
  },
  'create.sizes.empty': {
    one: '{count} sala vacía',
    many: '{count} de salas vacías',
    other: '{count} salas vacías',
  },
  'create.placing': 'Cómo se asignan las personas',
  'create.placing.automatic': 'Automáticamente',
  'create.placing.automatic.text':
    'Todas las personas presentes se reparten al azar y por igual. Verá el plan antes de abrir las salas.',
  'create.placing.hand': 'Manualmente',
  'create.placing.hand.text': 'En el paso siguiente, asigna a las personas o las reparte al azar.',
  'create.placing.choice': 'Cada persona elige',
  'create.placing.choice.text':
    'Las salas se abren vacías. Quienes pueden elegir su sala lo hacen; usted asigna a las demás personas.',
  'create.rooms': '{rooms} para {people}.',
  'create.nobody':
    'Aún no se ha unido nadie a quien asignar. Puede crear las salas ahora y asignar a las personas más tarde.',
  'create.invalid': 'Introduzca un número entero del {min} al {max}.',
  'create.submit': 'Crear',
};
