import type { announcementTexts as source } from '../en/announcement';
import type { Table } from '../types';

export const announcement: Table<'one' | 'other', typeof source> = {
  'announcement.new': 'घोषणा करें…',
  'announcement.title': 'घोषणा करें',
  'announcement.toRoom': '{room} को लिखें',
  'announcement.text': 'संदेश',
  'announcement.link': 'लिंक (वैकल्पिक)',
  'announcement.link.hint': 'https:// से शुरू होता है',
  'announcement.link.invalid': 'लिंक को https:// से शुरू होना चाहिए',
  'announcement.to': 'किसे',
  'announcement.to.everyone': 'सभी',
  'announcement.to.rooms': 'कुछ रूम',
  'announcement.to.hosts': 'होस्ट',
  'announcement.to.none': 'कम से कम एक रूम चुनें।',
  'announcement.send': 'भेजें',
  'announcement.sent': 'भेज दिया गया',
  'announcement.from': '{name} की घोषणा',
  'announcement.reply': 'मदद के अनुरोध पर {name} का जवाब',
  'announcement.replyTo': 'इसका जवाब: {text}',
  'announcement.byline': '{name}, {age}',
  'announcement.earlier': { one: '{count} पिछली घोषणा', other: '{count} पिछली घोषणाएँ' },
  'announcement.list': { one: '{count} घोषणा', other: '{count} घोषणाएँ' },
  'announcement.audience': 'इनके लिए: {places}',
  'announcement.read': '{place} में {people} में से {read} ने पढ़ा',
  'announcement.readAll': '{people} में से {read} ने पढ़ा',
  'announcement.remove': 'सभी के लिए हटाएँ',
};
