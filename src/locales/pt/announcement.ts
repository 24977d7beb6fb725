import type { announcementTexts as source } from '../en/announcement';
import type { Table } from '../types';

export const announcement: Table<'one' | 'many' | 'other', typeof source> = {
  'announcement.new': 'Comunicar…',
  'announcement.title': 'Fazer um comunicado',
  'announcement.toRoom': 'Escrever para {room}',
  'announcement.text': 'Mensagem',
  'announcement.link': 'Link (opcional)',
  'announcement.link.hint': 'Começa com https://',
  'announcement.link.invalid': 'O link precisa começar com https://',
  'announcement.to': 'Para',
  'announcement.to.everyone': 'Todos',
  'announcement.to.rooms': 'Algumas salas',
  'announcement.to.hosts': 'Anfitriões',
  'announcement.to.none': 'Escolha pelo menos uma sala.',
  'announcement.send': 'Enviar',
  'announcement.sent': 'Enviado',
  'announcement.from': 'Comunicado de {name}',
  'announcement.reply': 'Resposta de {name} ao pedido de ajuda',
  'announcement.replyTo': 'Resposta a: {text}',
  'announcement.byline': '{name}, {age}',
  'announcement.earlier': {
    one: '{count} comunicado anterior',
    many: '{count} de comunicados anteriores',
    other: '{count} comunicados anteriores',
  },
  'announcement.list': {
    one: '{count} comunicado',
    many: '{count} de comunicados',
    other: '{count} comunicados',
  },
  'announcement.audience': 'Para {places}',
  'announcement.audience.everyone': 'Para todos',
  'announcement.audience.hosts': 'Para os anfitriões',
  'announcement.read': 'Lido por {read} de {people} em {place}',
  'announcement.readAll': 'Lido por {read} de {people}',
  'announcement.remove': 'Remover para todos',
};
