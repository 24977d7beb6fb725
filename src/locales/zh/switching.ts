import type { switchingTexts as source } from '../en/switching';
import type { Table } from '../types';

export const switching: Table<'other', typeof source> = {
  'switching.toRoom': '正在加入“{room}”…',
  'switching.toSomeRoom': '正在加入您的分组讨论室…',
  'switching.toMain': '正在返回主会议…',
  'switching.movedToRoom': '正在将您移至“{room}”。',
  'switching.movedToSomeRoom': '正在将您移至分组讨论室。',
  'switching.movedToMain': '正在将您带回主会议。',
  'switching.failed': '未能建立连接',
  'switching.outside': '您目前不在任何会议中，没有人能看到或听到您。',
  'switching.byHost': '主持人正在移动您。',
  'switching.cameraOn': '您的摄像头保持打开。',
  'switching.cameraOff': '您的摄像头已关闭。',
  'switching.microphoneOn': '您的麦克风保持打开。',
  'switching.microphoneOff': '您的麦克风已静音。',
  'switching.failedRoom': '您未能进入“{room}”',
  'switching.reload': '重新加载并再次加入',
};
