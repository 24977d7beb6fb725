import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'other', typeof source> = {
  'recording.on': '「{place}」は録画されています。',
  'recording.paused': '「{place}」の録画は一時停止中です。',
  'recording.off': '「{place}」は録画されていません。',
  'recording.seen': '了解',
  'recording.start': '録画',
  'recording.stop': '録画を停止',
  'recording.resume': '録画を再開',
};
