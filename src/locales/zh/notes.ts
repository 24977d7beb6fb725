import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'other', typeof source> = {
  'notes.label': '提示',
  'notes.more': { other: '另外 {count} 个' },

  'devices.askBoth': '您的麦克风和摄像头已关闭。',
  'devices.askMicrophone': '您的麦克风已关闭。',
  'devices.askCamera': '您的摄像头已关闭。',
  'devices.offBoth': '您的麦克风和摄像头处于关闭状态。',
  'devices.offMicrophone': '您的麦克风仍处于关闭状态。',
  'devices.offCamera': '您的摄像头仍处于关闭状态。',
  'devices.moved': '这是您更换讨论室时发生的。',
  'devices.lost': '这是连接中断时发生的。',
  'devices.microphoneOn': '打开麦克风',
  'devices.cameraOn': '打开摄像头',
  'devices.leaveOff': '保持关闭',

  'wayBack.title': '您之前在“{room}”中。',
  'wayBack.hostOnly': '主持人可以将您移回该讨论室。',
  'wayBack.go': '加入“{room}”',
  'wayBack.stay': '留在此处',

  'invitation.title': '分组讨论室已开放，请选择一个。',
  'invitation.choose': '选择讨论室',
  'invitation.stay': '留在此处',

  'notice.screen-share-ended': '您的屏幕共享已结束。',
  'notice.screen-share-ended.text': '每次切换讨论室时，共享都会结束，因为那里有其他参会者。如需继续，请重新开始共享。',
  'notice.screen-share-lost': '您的屏幕共享已结束。',
  'notice.screen-share-lost.text': '连接中断导致共享结束。如需继续，请重新开始共享。',
  'notice.room-gone': '您要前往的讨论室已关闭。',
  'notice.room-gone.text': '您现在位于主会议中。',
};
