import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'other', typeof source> = {
  'recording.on': '{place} wird aufgenommen.',
  'recording.paused': 'Die Aufnahme von {place} ist angehalten.',
  'recording.off': '{place} wird nicht aufgenommen.',
  'recording.seen': 'Verstanden',
  'recording.start': 'Aufnehmen',
  'recording.stop': 'Aufnahme beenden',
  'recording.resume': 'Aufnahme fortsetzen',
};
