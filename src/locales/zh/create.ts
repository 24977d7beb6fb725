import type { createTexts as source } from '../en/create';
import type { Table } from '../types';

export const create: Table<'other', typeof source> = {
  'create.title': '创建分组讨论室',
  'create.description': '将会议分成较小的讨论室。在您开始之前，不会移动任何人。',
  'create.mode': '分组方式',
  'create.mode.rooms': '讨论室数量',
  'create.mode.people': '每个讨论室人数',
  'create.decrease': '减少',
  'create.increase': '增加',
  'create.sizes': '平均分配：{sizes}。',
  'create.sizes.atMost': '平均分配，每个讨论室最多 {max} 人：{sizes}。',
  'create.sizes.part': { other: '{count} 个 {people} 人讨论室' },
  'create.sizes.empty': { other: '{count} 个空讨论室' },
  'create.placing': '分配方式',
  'create.placing.automatic': '自动',
  'create.placing.automatic.text': '将当前所有人随机平均分配。开始前您可以查看方案。',
  'create.placing.hand': '手动',
  'create.placing.hand.text': '您在下一步中分配参会者，也可以在那里随机分配。',
  'create.placing.choice': '自行选择',
  'create.placing.choice.text': '讨论室开放时为空。有权限的参会者自行选择，其他人由您分配。',
  'create.rooms': '{people}，{rooms}。',
  'create.nobody': '还没有可分配的参会者加入。您可以现在创建讨论室，稍后再分配。',
  'create.invalid': '请输入 {min} 到 {max} 之间的整数。',
  'create.submit': '创建',
};
