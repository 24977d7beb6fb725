import type { permissionTexts as source } from '../en/permission';
import type { Table } from '../types';

export const permission: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'permission.lost': 'لم تعد مضيفًا',
  'permission.lost.text': 'سُحب منك إذن إدارة الغرف الجانبية.',
  'permission.lost.plan': 'تبقى الغرف كما هي. تبقى خطتك محفوظة ما دامت هذه الصفحة مفتوحة، في حال أصبحت مضيفًا من جديد.',

  'permission.none': 'للمضيفين فقط',
  'permission.none.text': 'لا تشمل أذوناتك الغرف الجانبية. اسأل أحد مضيفي الاجتماع.',
};
