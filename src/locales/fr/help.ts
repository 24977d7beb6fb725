import type { helpTexts as source } from '../en/help';
import type { Table } from '../types';

export const help: Table<'one' | 'many' | 'other', typeof source> = {
  'help.ask': 'Demander de l’aide',
  'help.about': 'Dire de quoi il s’agit…',
  'help.about.more': 'Ajouter une précision…',
  'help.about.sent': 'Envoyé : {text}',
  'help.about.title': 'Pour quoi avez-vous besoin d’aide ?',
  'help.askToo': 'J’ai aussi besoin d’aide',
  'help.asked.now': 'Aide demandée à l’instant',
  'help.asked': {
    one: 'Aide demandée il y a {count} min',
    many: 'Aide demandée il y a {count} min',
    other: 'Aide demandée il y a {count} min',
  },
  'help.askedBy': 'Aide demandée par {names}',
  'help.coming': '{name} arrive',
  'help.here': '{name} est là',
  'help.noHost': 'Aucun hôte n’est là pour l’instant. Un hôte verra votre demande à son arrivée.',
  'help.cancel': 'Annuler la demande',
  'help.queue': 'Demandes d’aide',
  'help.call': '{room} demande de l’aide',
  'help.count': {
    one: '{count} demande d’aide',
    many: '{count} de demandes d’aide',
    other: '{count} demandes d’aide',
  },
  'help.waiting.now': 'à l’instant',
  'help.waiting': {
    one: 'attend depuis {count} min',
    many: 'attend depuis {count} min',
    other: 'attend depuis {count} min',
  },
  'help.youAreComing': 'Vous arrivez',
  'help.youAreHere': 'Vous êtes là',
  'help.replied': '{name} a répondu : {text}',
  'help.claim': 'J’arrive',
  'help.release': 'Je ne peux pas venir',
  'help.reply': 'Répondre…',
  'help.reply.title': 'Répondre à {room}',
  'help.done': 'Réglé',
};
