import type { announcementTexts as source } from '../en/announcement';
import type { Table } from '../types';

export const announcement: Table<'one' | 'many' | 'other', typeof source> = {
  'announcement.new': 'Anunciar…',
  'announcement.title': 'Hacer un anuncio',
  'announcement.toRoom': 'Escribir a {room}',
  'announcement.text': 'Mensaje',
  'announcement.link': 'Enlace (opcional)',
  'announcement.link.hint': 'Empieza por https://',
  'announcement.link.invalid': 'El enlace debe empezar por https://',
  'announcement.to': 'Para',
  'announcement.to.everyone': 'Todos',
  'announcement.to.rooms': 'Algunas salas',
  'announcement.to.hosts': 'Anfitriones',
  'announcement.to.none': 'Elija al menos una sala.',
  'announcement.send': 'Enviar',
  'announcement.sent': 'Enviado',
  'announcement.from': 'Anuncio de {name}',
  'announcement.reply': 'Respuesta de {name} a la petición de ayuda',
  'announcement.replyTo': 'Respuesta a: {text}',
  'announcement.byline': '{name}, {age}',
  'announcement.earlier': {
    one: '{count} anuncio anterior',
    many: '{count} de anuncios anteriores',
    other: '{count} anuncios anteriores',
  },
  'announcement.list': {
    one: '{count} anuncio',
    many: '{count} de anuncios',
    other: '{count} anuncios',
  },
  'announcement.audience': 'Para {places}',
  'announcement.audience.everyone': 'Para todos',
  'announcement.audience.hosts': 'Para los anfitriones',
  'announcement.read': 'Lo leyeron {read} de {people} en {place}',
  'announcement.readAll': 'Lo leyeron {read} de {people}',
  'announcement.remove': 'Eliminar para todos',
};
