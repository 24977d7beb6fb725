import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.on': '{place} : enregistrement en cours.',
  'recording.paused': '{place} : enregistrement en pause.',
  'recording.off': '{place} : aucun enregistrement en cours.',
  'recording.seen': 'J’ai compris',
  'recording.start': 'Lancer l’enregistrement',
  'recording.stop': 'Arrêter l’enregistrement',
  'recording.resume': 'Reprendre l’enregistrement',
};
