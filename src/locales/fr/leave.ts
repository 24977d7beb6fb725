import type { leaveTexts as source } from '../en/leave';
import type { Table } from '../types';

export const leave: Table<'one' | 'many' | 'other', typeof source> = {
  'leave.title': 'Que souhaitez-vous quitter ?',
  'leave.titleMeeting': 'Quitter la réunion ?',
  'leave.leave': 'Quitter',
  'leave.leaveRoom': 'Quitter la salle',
  'leave.room': 'Quitter {room}',
  'leave.room.text': 'Vous revenez à la réunion principale.',
  'leave.room.notAllowed': 'Votre hôte décide quand vous revenez à la réunion principale.',
  'leave.meeting': 'Quitter la réunion',
  'leave.meeting.text': 'La réunion continue pour les autres.',
  'leave.handOver': 'Les salles restent ouvertes. Toujours responsables : {hosts}.',
  'leave.lastHost':
    'Il n’y a pas d’autre hôte ici. Pour passer la main, attendez qu’un autre hôte rejoigne la réunion.',
  'leave.close': 'Fermer toutes les salles et quitter',
  'leave.close.text': 'Tout le monde revient d’abord dans la réunion principale.',
  'leave.keep': 'Quitter la réunion, laisser les salles ouvertes',
  'leave.keep.text': 'Les personnes restent dans leur salle. Personne ne peut les déplacer avant l’arrivée d’un hôte.',
};
