import type { debriefTexts as source } from '../en/debrief';
import type { Table } from '../types';

export const debrief: Table<'one' | 'many' | 'other', typeof source> = {
  'debrief.title': 'Journal de la session',
  'debrief.menu': 'Journal de la session…',
  'debrief.about':
    'Qui était dans quelle salle, tel que cette page l’a vu. Il reste dans cet onglet du navigateur jusqu’à sa fermeture.',
  'debrief.empty': 'Rien n’est encore consigné. Le journal commence à l’ouverture des salles.',
  'debrief.cut': 'Le journal était plein : le début de la session manque.',
  'debrief.task': 'Consigne',
  'debrief.question': 'Question',
  'debrief.result': 'Résultat',
  'debrief.noResult': 'Sans réponse',
  'debrief.answered': '{name} a répondu en {time}',
  'debrief.since': 'Depuis {from}',
  'debrief.closedByTimer': 'fermé par le minuteur',
  'debrief.by.self': 'A choisi de venir',
  'debrief.by.asked': 'Retour à la demande d’un hôte',
  'debrief.by.policy': 'Envoi après un retard',
  'debrief.by.timer': 'Déplacement par le minuteur',
  'debrief.by.connection': 'De retour après une perte de connexion',
  'debrief.by.unseen': 'Déjà sur place',
  'debrief.endedBy.self': 'A choisi de partir',
  'debrief.endedBy.connection': 'Départ ou perte de connexion',
  'debrief.saved': 'Enregistré sous {file}',
  'debrief.delete': 'Supprimer le journal',
  'debrief.delete.title': 'Supprimer le journal de la session ?',
  'debrief.delete.description': 'Qui était où sera perdu. Téléchargez-le d’abord si vous en avez besoin.',
  'debrief.delete.keep': 'Conserver le journal',
};
