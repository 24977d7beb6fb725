import type { switchingTexts as source } from '../en/switching';
import type { Table } from '../types';

export const switching: Table<'one' | 'other', typeof source> = {
  'switching.toRoom': '{room} wird betreten …',
  'switching.toSomeRoom': 'Ihr Breakout-Raum wird betreten …',
  'switching.toMain': 'Sie kehren ins Hauptmeeting zurück …',
  'switching.movedToRoom': 'Sie werden in {room} verschoben.',
  'switching.movedToSomeRoom': 'Sie werden in einen Breakout-Raum verschoben.',
  'switching.movedToMain': 'Sie werden ins Hauptmeeting zurückgeholt.',
  'switching.failed': 'Sie konnten nicht verbunden werden',
  'switching.outside': 'Sie sind gerade in keinem Meeting: Niemand sieht oder hört Sie.',
  'switching.byHost': 'Ein Host verschiebt Sie.',
  'switching.cameraOn': 'Ihre Kamera bleibt an.',
  'switching.cameraOff': 'Ihre Kamera ist aus.',
  'switching.microphoneOn': 'Ihr Mikrofon bleibt an.',
  'switching.microphoneOff': 'Ihr Mikrofon ist stumm.',
  'switching.failedRoom': 'Sie konnten {room} nicht betreten',
  'switching.reload': 'Neu laden und erneut beitreten',
};
