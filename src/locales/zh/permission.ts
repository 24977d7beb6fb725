import type { permissionTexts as source } from '../en/permission';
import type { Table } from '../types';

export const permission: Table<'other', typeof source> = {
  'permission.lost': '您不再是主持人',
  'permission.lost.text': '您管理分组讨论室的权限已被撤销。',
  'permission.lost.plan': '讨论室保持不变。只要此页面保持打开，您的方案就会保留，以便您再次成为主持人时使用。',

  'permission.none': '仅限主持人操作',
  'permission.none.text': '您的权限不包括分组讨论室。请联系会议主持人。',
};
