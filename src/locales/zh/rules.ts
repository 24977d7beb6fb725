import type { rulesTexts as source } from '../en/rules';
import type { Table } from '../types';

export const rules: Table<'other', typeof source> = {
  'rules.title': '规则',
  'rules.none': '让某些人同组、彼此分开，或平均分布。',
  'rules.removeFrom': '从规则中移除',

  'rule.add': '添加规则',
  'rule.new': '新规则',
  'rule.save': '保存规则',
  'rule.remove': '移除“{rule}”',
  'rule.kind': '规则类型',
  'rule.kind.keep-together': '同组',
  'rule.kind.keep-apart': '分开',
  'rule.kind.spread': '平均分布',
  'rule.people': '规则涉及的人',
  'rule.tooFew': '请至少选择两个人。',
  'rule.keep-together': '同组：{people}',
  'rule.keep-apart': '分开：{people}',
  'rule.spread': '平均分布：{people}',
  'rule.unmet': { other: '{count} 条规则未满足' },
  'rule.unmet.keep-together': '未同组：{people}。',
  'rule.unmet.keep-apart': '未全部分开：{people}。',
  'rule.unmet.spread': '未平均分布：{people}。',
  'rule.unmet.capacity': '超出人数上限：{room}。',
  'rule.unmet.of': '{rule}（未满足）',
  'rule.why.locked': '这些人的位置已固定。',
  'rule.why.too-few-rooms': '人数多于讨论室数量。',
  'rule.why.too-few-people': '人数少于讨论室数量。',
  'rule.why.none-alone': '否则会有人独自一人。',
  'rule.why.too-few-places': '讨论室的名额不足。',
  'rule.why.others': '与其他规则、上限或固定位置冲突。',
};
