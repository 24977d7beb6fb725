import type { helpTexts as source } from '../en/help';
import type { Table } from '../types';

export const help: Table<'one' | 'many' | 'other', typeof source> = {
  'help.ask': 'Pedir ayuda',
  'help.about': 'Decir de qué se trata…',
  'help.about.more': 'Añadir detalles…',
  'help.about.sent': 'Enviado: {text}',
  'help.about.title': '¿Con qué necesita ayuda?',
  'help.askToo': 'Yo también necesito ayuda',
  'help.asked.now': 'Ayuda pedida ahora mismo',
  'help.asked': {
    one: 'Ayuda pedida hace {count} min',
    many: 'Ayuda pedida hace {count} min',
    other: 'Ayuda pedida hace {count} min',
  },
  'help.askedBy': 'Ayuda pedida por {names}',
  'help.coming': '{name} está en camino',
  'help.here': '{name} está aquí',
  'help.noHost': 'Ahora no hay ningún anfitrión. Quien llegue verá la petición.',
  'help.cancel': 'Cancelar la petición',
  'help.queue': 'Peticiones de ayuda',
  'help.call': '{room} pide ayuda',
  'help.count': {
    one: '{count} petición de ayuda',
    many: '{count} de peticiones de ayuda',
    other: '{count} peticiones de ayuda',
  },
  'help.waiting.now': 'ahora mismo',
  'help.waiting': {
    one: 'espera desde hace {count} min',
    many: 'espera desde hace {count} min',
    other: 'espera desde hace {count} min',
  },
  'help.youAreComing': 'Usted va en camino',
  'help.youAreHere': 'Usted está aquí',
  'help.replied': '{name} respondió: {text}',
  'help.claim': 'Ya voy',
  'help.release': 'No puedo ir',
  'help.reply': 'Responder…',
  'help.reply.title': 'Responder a {room}',
  'help.done': 'Resuelto',
};
