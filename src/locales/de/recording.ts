import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'other', typeof source> = {
  'recording.on': 'Aufnahme läuft: {place}',
  'recording.paused': 'Aufnahme angehalten: {place}',
  'recording.off': 'Keine Aufnahme: {place}',
  'recording.seen': 'Verstanden',
  'recording.start': 'Aufnehmen',
  'recording.stop': 'Aufnahme beenden',
  'recording.resume': 'Aufnahme fortsetzen',
};
