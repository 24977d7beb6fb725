import type { arrivalTexts as source } from '../en/arrival';
import type { Table } from '../types';

export const arrival: Table<'one' | 'other', typeof source> = {
  'notes.label': 'Hinweise',
  'devices.askBoth': 'Mikrofon und Kamera wurden ausgeschaltet.',
  'devices.askMicrophone': 'Ihr Mikrofon wurde ausgeschaltet.',
  'devices.askCamera': 'Ihre Kamera wurde ausgeschaltet.',
  'devices.microphoneOn': 'Mikrofon einschalten',
  'devices.cameraOn': 'Kamera einschalten',
  'devices.leaveOff': 'Aus lassen',
  'wayBack.title': 'Sie waren zuvor in {room}.',
  'wayBack.hostOnly': 'Ein Host kann Sie dorthin zurückbringen.',
  'wayBack.go': 'Zurück zu {room}',
  'wayBack.stay': 'Hier bleiben',
  'invitation.title': 'Die Breakout-Räume sind offen: Wählen Sie einen.',
  'invitation.choose': 'Raum wählen',
  'invitation.stay': 'Hier bleiben',
  'notice.screen-share-ended': 'Ihre Bildschirmfreigabe ist beendet.',
  'notice.screen-share-ended.text':
    'Sie endet bei jedem Raumwechsel, weil dort andere sind. Starten Sie sie neu, um fortzufahren.',
  'notice.screen-share-lost': 'Ihre Bildschirmfreigabe ist beendet.',
  'notice.screen-share-lost.text':
    'Sie endete mit der unterbrochenen Verbindung. Starten Sie sie neu, um fortzufahren.',
  'notice.room-gone': 'Der Raum, in den Sie wollten, ist geschlossen worden.',
  'notice.room-gone.text': 'Sie sind im Hauptmeeting.',
  'share.warning.own': 'Sie geben Ihren Bildschirm frei. Die Freigabe wird beendet.',
  'share.warning.others': {
    one: '{people} gibt den Bildschirm frei. Die Freigabe wird beendet.',
    other: '{people} geben ihre Bildschirme frei. Die Freigaben werden beendet.',
  },
  'share.confirm.title': 'Bildschirmfreigabe beenden?',
  'share.confirm.confirm': 'Beenden und weiter',
  'share.confirm.cancel': 'Weiter teilen',

  'recording.on': '{place} wird aufgenommen.',
  'recording.paused': 'Die Aufnahme von {place} ist angehalten.',
  'recording.off': '{place} wird nicht aufgenommen.',
  'recording.seen': 'Verstanden',
  'recording.start': 'Aufnehmen',
  'recording.stop': 'Aufnahme beenden',
  'recording.resume': 'Aufnahme fortsetzen',

  'announce.inRoom': 'Sie sind in {room}.',
  'announce.inMain': 'Sie sind im Hauptmeeting.',
};
