import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'recording.on': 'التسجيل جارٍ: {place}',
  'recording.paused': 'التسجيل متوقف مؤقتًا: {place}',
  'recording.off': 'لا يوجد تسجيل: {place}',
  'recording.seen': 'فهمت',
  'recording.start': 'تسجيل',
  'recording.stop': 'إيقاف التسجيل',
  'recording.resume': 'استئناف التسجيل',
};
