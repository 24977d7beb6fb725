import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'other', typeof source> = {
  'recording.on': '{place} की रिकॉर्डिंग हो रही है।',
  'recording.paused': '{place} की रिकॉर्डिंग रुकी हुई है।',
  'recording.off': '{place} की रिकॉर्डिंग नहीं हो रही है।',
  'recording.seen': 'ठीक है',
  'recording.start': 'रिकॉर्ड करें',
  'recording.stop': 'रिकॉर्डिंग बंद करें',
  'recording.resume': 'रिकॉर्डिंग फिर से शुरू करें',
};
