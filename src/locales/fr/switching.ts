import type { switchingTexts as source } from '../en/switching';
import type { Table } from '../types';

export const switching: Table<'one' | 'many' | 'other', typeof source> = {
  'switching.toRoom': 'Vous rejoignez {room}…',
  'switching.toSomeRoom': 'Vous rejoignez votre salle…',
  'switching.toMain': 'Retour à la réunion principale…',
  'switching.movedToRoom': 'Vous allez passer dans {room}.',
  'switching.movedToSomeRoom': 'Vous allez passer dans une salle de sous-groupe.',
  'switching.movedToMain': 'Vous allez revenir à la réunion principale.',
  'switching.failed': 'La connexion n’a pas pu être établie',
  'switching.outside': 'Vous n’êtes dans aucune réunion pour l’instant\u202f: personne ne vous voit ni ne vous entend.',
  'switching.byHost': 'Un hôte vous déplace.',
  'switching.cameraOn': 'Votre caméra reste activée.',
  'switching.cameraOff': 'Votre caméra est désactivée.',
  'switching.microphoneOn': 'Votre micro reste activé.',
  'switching.microphoneOff': 'Votre micro est coupé.',
  'switching.failedRoom': 'Vous n’avez pas pu rejoindre {room}',
  'switching.reload': 'Recharger et rejoindre à nouveau',
};
