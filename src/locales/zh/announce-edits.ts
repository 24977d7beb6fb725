import type { announceEditsTexts as source } from '../en/announce-edits';
import type { Table } from '../types';

export const announceEdits: Table<'other', typeof source> = {
  'announce.undone': '已撤消',
  'announce.redone': '已重做',
  'announce.roomRemovedWithPeople': { other: '已删除“{room}”，{count} 人现在未分配' },
  'announce.roomEmptied': { other: '已从“{room}”移除 {count} 人' },
  'announce.roomLocked': '已锁定“{room}”',
  'announce.roomUnlocked': '已解除锁定“{room}”',
  'announce.limitSet': { other: '“{room}”：最多 {count} 人' },
  'announce.limitLifted': '“{room}”：无上限',
  'announce.locked': { other: '已固定 {count} 人' },
  'announce.unlocked': { other: '已取消固定 {count} 人' },
  'announce.swapped': '已交换 {first} 和 {second}',
  'announce.roomsSorted': '讨论室已按名称排序',
  'announce.dragging': { other: '正在拖动 {count} 人' },
  'announce.dragOver': '位于“{place}”上方',
  'announce.dragCancelled': '未移动任何人',
  'announce.rule.keep-together': { other: '随机分配时，{count} 人将保持同组' },
  'announce.rule.keep-apart': { other: '随机分配时，{count} 人将彼此分开' },
  'announce.rule.spread': {
    other: '随机分配时，{count} 人将平均分布到各讨论室',
  },
  'announce.removedFromRules': { other: '已从规则中移除 {count} 人' },
  'announce.conflictsRemaining': { other: '还有 {count} 项待决定' },
  'announce.conflictsNone': '已全部决定。可以应用方案。',

  'announce.assigned': { other: '已将 {count} 人分配到“{room}”' },
  'announce.unassigned': { other: '已取消 {count} 人的分配' },
  'announce.shuffled': { other: '已随机分配 {count} 人' },
  'announce.roomAdded': '已添加“{room}”',
  'announce.roomRemoved': '已删除“{room}”',
  'announce.roomRenamed': '已重命名为“{room}”',
  'announce.briefSaved': '任务已保存',
  'announce.briefRemoved': '任务已移除',

  'announce.imported': { other: '方案已采用，已分配 {count} 人' },
  'announce.exported': '已导出为“{file}”',
  'announce.saved': '已保存“{name}”',
};
