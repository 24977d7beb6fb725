import type { announceRoomsTexts as source } from '../en/announce-rooms';
import type { Table } from '../types';

export const announceRooms: Table<'one' | 'other', typeof source> = {
  'announce.moved': { one: '{count} व्यक्ति पहुँच गया है', other: '{count} लोग पहुँच गए हैं' },
  'announce.personMoved': '{name} {room} में हैं',
  'announce.personBack': '{name} मुख्य मीटिंग में वापस आ गए हैं',
  'announce.back': {
    one: '{count} व्यक्ति मुख्य मीटिंग में वापस आ गया है',
    other: '{count} लोग मुख्य मीटिंग में वापस आ गए हैं',
  },
  'announce.opened': '{rooms} खुले।',
  'announce.started': { one: '{rooms} खुले। {count} व्यक्ति पहुँच गया है।', other: '{rooms} खुले। {count} लोग पहुँच गए हैं।' },
  'announce.roomClosed': '{room} बंद है',
  'announce.closed': 'रूम बंद हैं; सभी वापस आ गए हैं',
  'announce.again': 'वही रूम फिर से',
};
