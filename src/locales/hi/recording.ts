import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'one' | 'other', typeof source> = {
  'recording.on': 'रिकॉर्डिंग चालू है: {place}',
  'recording.paused': 'रिकॉर्डिंग रुकी हुई है: {place}',
  'recording.off': 'रिकॉर्डिंग बंद है: {place}',
  'recording.seen': 'ठीक है',
  'recording.start': 'रिकॉर्ड करें',
  'recording.stop': 'रिकॉर्डिंग बंद करें',
  'recording.resume': 'रिकॉर्डिंग फिर से शुरू करें',
};
