import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.on': 'Gravação em andamento: {place}',
  'recording.paused': 'Gravação em pausa: {place}',
  'recording.off': 'Sem gravação: {place}',
  'recording.seen': 'Entendi',
  'recording.start': 'Gravar',
  'recording.stop': 'Parar gravação',
  'recording.resume': 'Retomar gravação',
};
