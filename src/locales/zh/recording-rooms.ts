import type { recordingRoomsTexts as source } from '../en/recording-rooms';
import type { Table } from '../types';

export const recordingRooms: Table<'other', typeof source> = {
  'recording.rooms.start': '录制所有讨论室',
  'recording.rooms.stop': '停止录制讨论室',
  'recording.rooms.count': '正在录制的讨论室：{recorded}/{rooms}',
  'recording.rooms.starting': '正在开始录制',
  'recording.rooms.asked': '已就录制询问讨论室中的人',
  'recording.rooms.declined': '讨论室中有人选择了“暂不”',
  'recording.ask.start': '{name} 请您录制此讨论室',
  'recording.ask.stop': '{name} 请您停止录制此讨论室',
  'recording.ask.later': '暂不',
};
