import type { pulseTexts as source } from '../en/pulse';
import type { Table } from '../types';

export const pulse: Table<'other', typeof source> = {
  'pulse.microphones': '已打开的麦克风：{count}',
  'pulse.muted': '所有麦克风已关闭 {time}',
  'pulse.allOff': '所有麦克风都已关闭',
  'pulse.silent': '静音 {time}',
  'pulse.sharing': '正在共享的屏幕：{count}',
};
