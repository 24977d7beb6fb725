import type { announceRoomsTexts as source } from '../en/announce-rooms';
import type { Table } from '../types';

export const announceRooms: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'announce.moved': {
    zero: 'لم يصل أحد',
    one: 'وصل شخص واحد',
    two: 'وصل شخصان',
    few: 'وصل {count} أشخاص',
    many: 'وصل {count} شخصًا',
    other: 'وصل {count} شخص',
  },
  'announce.personMoved': '{name} في {room}',
  'announce.personBack': 'عاد {name} إلى الاجتماع الرئيسي',
  'announce.back': {
    zero: 'لم يعد أحد إلى الاجتماع الرئيسي',
    one: 'عاد شخص واحد إلى الاجتماع الرئيسي',
    two: 'عاد شخصان إلى الاجتماع الرئيسي',
    few: 'عاد {count} أشخاص إلى الاجتماع الرئيسي',
    many: 'عاد {count} شخصًا إلى الاجتماع الرئيسي',
    other: 'عاد {count} شخص إلى الاجتماع الرئيسي',
  },
  'announce.opened': 'فُتحت {rooms}.',
  'announce.started': {
    zero: 'فُتحت {rooms}. لم يصل أحد.',
    one: 'فُتحت {rooms}. وصل شخص واحد.',
    two: 'فُتحت {rooms}. وصل شخصان.',
    few: 'فُتحت {rooms}. وصل {count} أشخاص.',
    many: 'فُتحت {rooms}. وصل {count} شخصًا.',
    other: 'فُتحت {rooms}. وصل {count} شخص.',
  },
  'announce.roomClosed': 'أُغلقت {room}',
  'announce.closed': 'أُغلقت الغرف وعاد الجميع',
  'announce.again': 'الغرف نفسها مرة أخرى',
};
