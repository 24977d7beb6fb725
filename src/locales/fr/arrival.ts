import type { arrivalTexts as source } from '../en/arrival';
import type { Table } from '../types';

export const arrival: Table<'one' | 'many' | 'other', typeof source> = {
  'notes.label': 'Remarques',
  'devices.askBoth': 'Votre micro et votre caméra ont été désactivés.',
  'devices.askMicrophone': 'Votre micro a été désactivé.',
  'devices.askCamera': 'Votre caméra a été désactivée.',
  'devices.microphoneOn': 'Activer le micro',
  'devices.cameraOn': 'Activer la caméra',
  'devices.leaveOff': 'Laisser désactivé',
  'wayBack.title': 'Vous étiez auparavant dans {room}.',
  'wayBack.hostOnly': 'Un hôte peut vous y ramener.',
  'wayBack.go': 'Retourner dans {room}',
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
  'share.warning.own': 'Vous partagez votre écran. Votre partage va s’arrêter.',
  'share.warning.others': {
    one: '{people} partage son écran. Le partage va s’arrêter.',
    many: '{people} partagent leur écran. Les partages vont s’arrêter.',
    other: '{people} partagent leur écran. Les partages vont s’arrêter.',
  },
  'share.confirm.title': 'Arrêter le partage d’écran ?',
  'share.confirm.confirm': 'Arrêter et continuer',
  'share.confirm.cancel': 'Poursuivre le partage',

  'recording.on': '{place} : enregistrement en cours.',
  'recording.paused': '{place} : enregistrement en pause.',
  'recording.off': '{place} : aucun enregistrement en cours.',
  'recording.seen': 'J’ai compris',
  'recording.start': 'Lancer l’enregistrement',
  'recording.stop': 'Arrêter l’enregistrement',
  'recording.resume': 'Reprendre l’enregistrement',

  'announce.inRoom': 'Vous êtes dans {room}.',
  'announce.inMain': 'Vous êtes dans la réunion principale.',
};
