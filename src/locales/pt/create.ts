import type { createTexts as source } from '../en/create';
import type { Table } from '../types';

export const create: Table<'one' | 'many' | 'other', typeof source> = {
  'create.title': 'Criar salas simultâneas',
  'create.description': 'Divida a reunião em salas menores. Ninguém muda de lugar até você abri-las.',
  'create.mode': 'Dividir por',
  'create.mode.rooms': 'Número de salas',
  'create.mode.people': 'Pessoas por sala',
  'create.decrease': 'Diminuir',
  'create.increase': 'Aumentar',
  'create.sizes': 'Divisão por igual: {sizes}.',
  'create.sizes.atMost': 'Divisão por igual, no máximo {max} por sala: {sizes}.',
  'create.sizes.part': {
    one: '{count} sala de {people}',
    many: '{count} de salas de {people}',
    other: '{count} salas de {people}',
  },
  'create.sizes.empty': {
    one: '{count} sala vazia',
    many: '{count} de salas vazias',
    other: '{count} salas vazias',
  },
  'create.placing': 'Como atribuir as pessoas',
  'create.placing.automatic': 'Automaticamente',
  'create.placing.automatic.text':
    'Todas as pessoas presentes são distribuídas por igual e ao acaso. Você vê o plano antes de abrir as salas.',
  'create.placing.hand': 'Manualmente',
  'create.placing.hand.text': 'Na próxima etapa, você atribui as pessoas ou as distribui ao acaso.',
  'create.placing.choice': 'Cada pessoa escolhe',
  'create.placing.choice.text':
    'As salas abrem vazias. Quem tem permissão escolhe uma; você atribui as demais pessoas.',
  'create.rooms': '{rooms} para {people}.',
  'create.nobody':
    'Ainda não entrou ninguém que você possa atribuir. Você pode criar as salas agora e atribuir as pessoas depois.',
  'create.invalid': 'Digite um número inteiro de {min} a {max}.',
  'create.submit': 'Criar',
};
