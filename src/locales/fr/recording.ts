import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.on': 'Enregistrement en cours : {place}',
  'recording.paused': 'Enregistrement en pause : {place}',
  'recording.off': 'Aucun enregistrement : {place}',
  'recording.seen': 'J’ai compris',
  'recording.start': 'Lancer l’enregistrement',
  'recording.stop': 'Arrêter l’enregistrement',
  'recording.resume': 'Reprendre l’enregistrement',
};
