import type { recordingTexts as source } from '../en/recording';
import type { Table } from '../types';

export const recording: Table<'other', typeof source> = {
  'recording.on': '正在录制：{place}',
  'recording.paused': '录制已暂停：{place}',
  'recording.off': '未录制：{place}',
  'recording.seen': '知道了',
  'recording.start': '录制',
  'recording.stop': '停止录制',
  'recording.resume': '继续录制',
};
