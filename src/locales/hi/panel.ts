import type { panelTexts as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'one' | 'other', typeof source> = {
  'panel.title': 'ब्रेकआउट रूम',
  'panel.here': 'यहाँ',
  'panel.with': '{people} के साथ',
  'panel.others': { one: '{count} अन्य', other: '{count} अन्य' },
  'panel.room.empty': 'यहाँ कोई नहीं',
  'panel.none': 'कोई ब्रेकआउट रूम खुला नहीं है।',
  'panel.join': 'शामिल हों',
  'panel.joinRoom': '{room} में शामिल हों',
  'panel.return': 'वापस जाएँ',
  'panel.hide': 'पैनल छिपाएँ',
  'panel.stale': 'हो सकता है कि यह सूची पुरानी हो। कनेक्शन वापस आने तक कुछ बदला नहीं जा सकता।',
  'panel.search': 'रूम और लोग खोजें',
  'panel.search.none': '“{query}” से कुछ भी मेल नहीं खाता।',

  'panel.mayReturn': 'आप मुख्य मीटिंग में वापस जा सकते हैं। कौन रूम बदल सकता है, यह होस्ट तय करते हैं।',
  'panel.maySwitch': 'आप रूम बदल सकते हैं। आप मुख्य मीटिंग में कब वापस जाएँगे, यह होस्ट तय करते हैं।',
};
