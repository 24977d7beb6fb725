import type { helpTexts as source } from '../en/help';
import type { Table } from '../types';

export const help: Table<'one' | 'many' | 'other', typeof source> = {
  'help.ask': 'Pedir ajuda',
  'help.about': 'Dizer do que se trata…',
  'help.about.more': 'Acrescentar detalhes…',
  'help.about.sent': 'Enviado: {text}',
  'help.about.title': 'Com o que você precisa de ajuda?',
  'help.askToo': 'Também preciso de ajuda',
  'help.asked.now': 'Ajuda pedida agora mesmo',
  'help.asked': {
    one: 'Ajuda pedida há {count} min',
    many: 'Ajuda pedida há {count} min',
    other: 'Ajuda pedida há {count} min',
  },
  'help.askedBy': 'Ajuda pedida por {names}',
  'help.coming': '{name} está a caminho',
  'help.here': '{name} está aqui',
  'help.noHost': 'Não há nenhum anfitrião agora. Quem chegar verá o pedido.',
  'help.cancel': 'Cancelar pedido',
  'help.queue': 'Pedidos de ajuda',
  'help.call': '{room} pede ajuda',
  'help.count': {
    one: '{count} pedido de ajuda',
    many: '{count} de pedidos de ajuda',
    other: '{count} pedidos de ajuda',
  },
  'help.waiting.now': 'agora mesmo',
  'help.waiting': {
    one: 'esperando há {count} min',
    many: 'esperando há {count} min',
    other: 'esperando há {count} min',
  },
  'help.youAreComing': 'Você está a caminho',
  'help.youAreHere': 'Você está aqui',
  'help.replied': '{name} respondeu: {text}',
  'help.claim': 'Estou indo',
  'help.release': 'Não posso ir',
  'help.reply': 'Responder…',
  'help.reply.title': 'Responder a {room}',
  'help.done': 'Resolvido',
};
