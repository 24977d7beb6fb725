import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'other', typeof source> = {
  'recording.on': '“{place}”正在录制。',
  'recording.paused': '“{place}”的录制已暂停。',
  'recording.off': '“{place}”未在录制。',
  'recording.seen': '知道了',
  'recording.start': '录制',
  'recording.stop': '停止录制',
  'recording.resume': '继续录制',
};
