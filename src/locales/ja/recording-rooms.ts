import type { recordingRoomsTexts as source } from '../en/recording-rooms';
import type { Table } from '../types';

export const recordingRooms: Table<'other', typeof source> = {
  'recording.rooms.start': 'すべてのルームを録画',
  'recording.rooms.stop': 'ルームの録画を停止',
  'recording.rooms.count': '録画中のルーム：{rooms}のうち{recorded}',
  'recording.rooms.starting': '録画を開始しています',
  'recording.rooms.asked': 'ルーム内の人に録画について確認しています',
  'recording.rooms.declined': 'ルーム内の人が「後で」を選びました',
  'recording.ask.start': '{name} さんがこのルームの録画を求めています',
  'recording.ask.stop': '{name} さんがこのルームの録画の停止を求めています',
  'recording.ask.later': '後で',
};
