import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'recording.on': 'يجري تسجيل {place}.',
  'recording.paused': 'تسجيل {place} متوقف مؤقتًا.',
  'recording.off': 'لا يجري تسجيل {place}.',
  'recording.seen': 'فهمت',
  'recording.start': 'تسجيل',
  'recording.stop': 'إيقاف التسجيل',
  'recording.resume': 'استئناف التسجيل',
};
