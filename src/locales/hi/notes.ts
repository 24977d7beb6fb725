import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'other', typeof source> = {
  'progress.preparing': 'तैयारी हो रही है…',
  'progress.creating': 'रूम बनाए जा रहे हैं…',
  'progress.moving': 'लोगों को भेजा जा रहा है…',
  'progress.arriving': 'लोगों के पहुँचने का इंतज़ार है…',
  'progress.deleting': 'रूम बंद किए जा रहे हैं…',
  'progress.arrived': { one: '{count} में से {arrived} व्यक्ति पहुँचे', other: '{count} में से {arrived} लोग पहुँचे' },

  'report.partial': 'सब कुछ सफल नहीं हुआ।',
  'report.failed': { one: '{count} व्यक्ति को नहीं भेजा जा सका', other: '{count} लोगों को नहीं भेजा जा सका' },
  'report.left': { one: '{count} व्यक्ति मीटिंग छोड़ चुका है', other: '{count} लोग मीटिंग छोड़ चुके हैं' },
  'report.unverified': { one: '{count} व्यक्ति शायद पहुँच गया है', other: '{count} लोग शायद पहुँच गए हैं' },
  'report.failedRooms': { one: '{count} रूम में दिक्कत आई', other: '{count} रूम में दिक्कत आई' },
  'report.retry': 'जो सफल नहीं हुआ, उसे फिर आज़माएँ',

  'announce.assigned': {
    one: '{count} व्यक्ति को {room} में असाइन किया गया',
    other: '{count} लोगों को {room} में असाइन किया गया',
  },
  'announce.unassigned': { one: '{count} व्यक्ति का असाइनमेंट हटाया गया', other: '{count} लोगों के असाइनमेंट हटाए गए' },
  'announce.shuffled': {
    one: '{count} व्यक्ति को रैंडम तरीके से असाइन किया गया',
    other: '{count} लोगों को रैंडम तरीके से असाइन किया गया',
  },
  'announce.roomAdded': '{room} जोड़ा गया',
  'announce.roomRemoved': '{room} मिटाया गया',
  'announce.roomRenamed': 'नया नाम {room} रखा गया',
};
