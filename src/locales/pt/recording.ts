import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'many' | 'other', typeof source> = {
  'recording.on': '{place}: gravação em andamento.',
  'recording.paused': '{place}: gravação pausada.',
  'recording.off': '{place}: nenhuma gravação em andamento.',
  'recording.seen': 'Entendi',
  'recording.start': 'Gravar',
  'recording.stop': 'Parar gravação',
  'recording.resume': 'Retomar gravação',
};
