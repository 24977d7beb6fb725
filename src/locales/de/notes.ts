import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'other', typeof source> = {
  'notes.label': 'Hinweise',
  'notes.more': { one: '{count} weiterer', other: '{count} weitere' },

  'devices.askBoth': 'Mikrofon und Kamera wurden ausgeschaltet.',
  'devices.askMicrophone': 'Ihr Mikrofon wurde ausgeschaltet.',
  'devices.askCamera': 'Ihre Kamera wurde ausgeschaltet.',
  'devices.offBoth': 'Mikrofon und Kamera sind aus.',
  'devices.offMicrophone': 'Ihr Mikrofon ist noch aus.',
  'devices.offCamera': 'Ihre Kamera ist noch aus.',
  'devices.moved': 'Das geschah beim Wechsel des Raums.',
  'devices.lost': 'Das geschah, als die Verbindung abbrach.',
  'devices.microphoneOn': 'Mikrofon einschalten',
  'devices.cameraOn': 'Kamera einschalten',
  'devices.leaveOff': 'Aus lassen',

  'wayBack.title': 'Sie waren zuvor in {room}.',
  'wayBack.hostOnly': 'Ein Host kann Sie dorthin zurückbringen.',
  'wayBack.go': '{room} beitreten',
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
};
