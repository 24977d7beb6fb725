import type { reportTexts as source } from '../en/report';
import type { Table } from '../types';

export const report: Table<'one' | 'other', typeof source> = {
  'report.partial': 'सब कुछ सफल नहीं हुआ।',
  'report.failed': { one: '{count} व्यक्ति को नहीं भेजा जा सका', other: '{count} लोगों को नहीं भेजा जा सका' },
  'report.left': { one: '{count} व्यक्ति मीटिंग छोड़ चुका है', other: '{count} लोग मीटिंग छोड़ चुके हैं' },
  'report.unverified': { one: '{count} व्यक्ति शायद पहुँच गया है', other: '{count} लोग शायद पहुँच गए हैं' },
  'report.wrongPreset': {
    one: '{count} व्यक्ति के अधिकार तय अधिकारों से अलग हैं',
    other: '{count} लोगों के अधिकार तय अधिकारों से अलग हैं',
  },
  'report.failedRooms': { one: '{count} रूम में दिक्कत आई', other: '{count} रूम में दिक्कत आई' },
};
