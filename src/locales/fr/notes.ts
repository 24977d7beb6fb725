import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'many' | 'other', typeof source> = {
  'notes.label': 'Remarques',
  'notes.more': { one: '{count} autre', many: '{count} d’autres', other: '{count} autres' },

  'devices.askBoth': 'Votre micro et votre caméra ont été désactivés.',
  'devices.askMicrophone': 'Votre micro a été désactivé.',
  'devices.askCamera': 'Votre caméra a été désactivée.',
  'devices.offBoth': 'Votre micro et votre caméra sont désactivés.',
  'devices.offMicrophone': 'Votre micro est toujours désactivé.',
  'devices.offCamera': 'Votre caméra est toujours désactivée.',
  'devices.moved': 'Cela s’est produit lors du changement de salle.',
  'devices.lost': 'Cela s’est produit lors de la perte de connexion.',
  'devices.microphoneOn': 'Activer le micro',
  'devices.cameraOn': 'Activer la caméra',
  'devices.leaveOff': 'Laisser désactivé',

  'wayBack.title': 'Vous étiez auparavant dans {room}.',
  'wayBack.hostOnly': 'Un hôte peut vous y ramener.',
  'wayBack.go': 'Rejoindre {room}',
  'wayBack.stay': 'Rester ici',

  'invitation.title': 'Les salles de sous-groupes sont ouvertes : choisissez-en une.',
  'invitation.choose': 'Choisir une salle',
  'invitation.stay': 'Rester ici',

  'notice.screen-share-ended': 'Votre partage d’écran est terminé.',
  'notice.screen-share-ended.text':
    'Il s’arrête à chaque changement de salle, car d’autres personnes s’y trouvent. Relancez-le pour continuer.',
  'notice.screen-share-lost': 'Votre partage d’écran est terminé.',
  'notice.screen-share-lost.text': 'Il s’est arrêté avec la perte de la connexion. Relancez-le pour continuer.',
  'notice.room-gone': 'La salle où vous alliez a été fermée.',
  'notice.room-gone.text': 'Vous êtes dans la réunion principale.',
};
