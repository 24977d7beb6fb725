import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.on': '{place}: grabación en curso.',
  'recording.paused': '{place}: grabación en pausa.',
  'recording.off': '{place}: no se está grabando.',
  'recording.seen': 'Entendido',
  'recording.start': 'Grabar',
  'recording.stop': 'Detener la grabación',
  'recording.resume': 'Reanudar la grabación',
};
