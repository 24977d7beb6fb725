import type { announcementTexts as source } from '../en/announcement';
import type { Table } from '../types';

export const announcement: Table<'one' | 'many' | 'other', typeof source> = {
  'announcement.new': 'Annoncer…',
  'announcement.title': 'Faire une annonce',
  'announcement.toRoom': 'Écrire à {room}',
  'announcement.text': 'Message',
  'announcement.link': 'Lien (facultatif)',
  'announcement.link.hint': 'Commence par https://',
  'announcement.link.invalid': 'Un lien doit commencer par https://',
  'announcement.to': 'À',
  'announcement.to.everyone': 'Tout le monde',
  'announcement.to.rooms': 'Certaines salles',
  'announcement.to.hosts': 'Hôtes',
  'announcement.to.none': 'Choisissez au moins une salle.',
  'announcement.send': 'Envoyer',
  'announcement.sent': 'Envoyé',
  'announcement.from': 'Annonce de {name}',
  'announcement.reply': 'Réponse de {name} à la demande d’aide',
  'announcement.replyTo': 'Réponse à : {text}',
  'announcement.byline': '{name}, {age}',
  'announcement.earlier': {
    one: '{count} annonce précédente',
    many: '{count} d’annonces précédentes',
    other: '{count} annonces précédentes',
  },
  'announcement.list': {
    one: '{count} annonce',
    many: '{count} d’annonces',
    other: '{count} annonces',
  },
  'announcement.audience': 'À : {places}',
  'announcement.audience.everyone': 'À tout le monde',
  'announcement.audience.hosts': 'Aux hôtes',
  'announcement.read': 'Lue par {read} sur {people} dans {place}',
  'announcement.readAll': 'Lue par {read} sur {people}',
  'announcement.remove': 'Retirer pour tout le monde',
};
