import type { reportTexts as source } from '../en/report';
import type { Table } from '../types';

export const report: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'report.partial': 'لم ينجح كل شيء.',
  'report.failed': {
    zero: 'نُقل الجميع',
    one: 'تعذّر نقل شخص واحد',
    two: 'تعذّر نقل شخصين',
    few: 'تعذّر نقل {count} أشخاص',
    many: 'تعذّر نقل {count} شخصًا',
    other: 'تعذّر نقل {count} شخص',
  },
  'report.left': {
    zero: 'لم يغادر أحد الاجتماع',
    one: 'غادر شخص واحد الاجتماع',
    two: 'غادر شخصان الاجتماع',
    few: 'غادر {count} أشخاص الاجتماع',
    many: 'غادر {count} شخصًا الاجتماع',
    other: 'غادر {count} شخص الاجتماع',
  },
  'report.unverified': {
    zero: 'تأكد وصول الجميع',
    one: 'وصل شخص واحد على الأرجح',
    two: 'وصل شخصان على الأرجح',
    few: 'وصل {count} أشخاص على الأرجح',
    many: 'وصل {count} شخصًا على الأرجح',
    other: 'وصل {count} شخص على الأرجح',
  },
  'report.wrongPreset': {
    zero: 'صلاحيات الجميع كما هو مقصود',
    one: 'لدى شخص واحد صلاحيات غير المقصودة',
    two: 'لدى شخصين صلاحيات غير المقصودة',
    few: 'لدى {count} أشخاص صلاحيات غير المقصودة',
    many: 'لدى {count} شخصًا صلاحيات غير المقصودة',
    other: 'لدى {count} شخص صلاحيات غير المقصودة',
  },
  'report.failedRooms': {
    zero: 'لم تفشل أي غرفة',
    one: 'فشلت غرفة واحدة',
    two: 'فشلت غرفتان',
    few: 'فشلت {count} غرف',
    many: 'فشلت {count} غرفة',
    other: 'فشلت {count} غرفة',
  },
};
