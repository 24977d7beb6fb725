import type { leaveTexts as source } from '../en/leave';
import type { Table } from '../types';

export const leave: Table<'one' | 'other', typeof source> = {
  'leave.title': 'Was möchten Sie verlassen?',
  'leave.titleMeeting': 'Meeting verlassen?',
  'leave.leave': 'Verlassen',
  'leave.leaveRoom': 'Raum verlassen',
  'leave.room': '{room} verlassen',
  'leave.room.text': 'Sie kehren ins Hauptmeeting zurück.',
  'leave.room.notAllowed': 'Ihr Host entscheidet, wann Sie ins Hauptmeeting zurückkehren.',
  'leave.meeting': 'Meeting verlassen',
  'leave.meeting.text': 'Das Meeting geht für alle anderen weiter.',
  'leave.handOver': 'Die Räume bleiben offen. Weiter verantwortlich: {hosts}.',
  'leave.lastHost': 'Sie sind der einzige Host. Warten Sie zum Übergeben, bis ein weiterer Host beigetreten ist.',
  'leave.close': 'Alle Räume schließen und gehen',
  'leave.close.text': 'Zuerst kehren alle ins Hauptmeeting zurück.',
  'leave.keep': 'Meeting verlassen, Räume offen lassen',
  'leave.keep.text': 'Alle bleiben in ihren Räumen. Niemand kann sie verschieben, bis ein Host beitritt.',
};
