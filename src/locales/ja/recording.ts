import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'other', typeof source> = {
  'recording.on': '録画中：{place}',
  'recording.paused': '録画を一時停止中：{place}',
  'recording.off': '録画していません：{place}',
  'recording.seen': '了解',
  'recording.start': '録画',
  'recording.stop': '録画を停止',
  'recording.resume': '録画を再開',
};
