import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.on': 'Grabación en curso: {place}',
  'recording.paused': 'Grabación en pausa: {place}',
  'recording.off': 'Sin grabación: {place}',
  'recording.seen': 'Entendido',
  'recording.start': 'Grabar',
  'recording.stop': 'Detener la grabación',
  'recording.resume': 'Reanudar la grabación',
};
