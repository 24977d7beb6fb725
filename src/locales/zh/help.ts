import type { helpTexts as source } from '../en/help';
import type { Table } from '../types';

export const help: Table<'other', typeof source> = {
  'help.ask': '请求帮助',
  'help.about': '说明是什么问题…',
  'help.about.title': '您需要什么帮助？',
  'help.askToo': '我也需要帮助',
  'help.asked.now': '刚刚请求',
  'help.asked': { other: '已请求 {count} 分钟' },
  'help.askedBy': '{names} 已请求帮助',
  'help.coming': '{name} 正在赶来',
  'help.here': '{name} 已到场',
  'help.noHost': '目前没有主持人在场。主持人到来后会看到您的请求。',
  'help.cancel': '取消请求',
  'help.queue': '帮助请求',
  'help.call': '“{room}”请求帮助',
  'help.count': { other: '{count} 个帮助请求' },
  'help.waiting.now': '刚刚',
  'help.waiting': { other: '已等待 {count} 分钟' },
  'help.youAreComing': '您正在前往',
  'help.youAreHere': '您在此处',
  'help.replied': '{name} 已回复：{text}',
  'help.claim': '我马上过去',
  'help.release': '我无法过去',
  'help.reply': '回复…',
  'help.reply.title': '回复“{room}”',
  'help.done': '完成',
};
