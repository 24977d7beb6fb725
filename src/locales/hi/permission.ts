import type { permissionTexts as source } from '../en/permission';
import type { Table } from '../types';

export const permission: Table<'one' | 'other', typeof source> = {
  'permission.lost': 'अब आप होस्ट नहीं हैं',
  'permission.lost.text': 'ब्रेकआउट रूम मैनेज करने की आपकी अनुमति वापस ले ली गई है।',
  'permission.lost.plan':
    'रूम जैसे हैं, वैसे ही रहेंगे। जब तक यह पेज खुला है, आपका प्लान बना रहेगा, ताकि फिर से होस्ट बनने पर आप उसका इस्तेमाल कर सकें।',

  'permission.none': 'यह सिर्फ़ होस्ट कर सकते हैं',
  'permission.none.text': 'आपकी अनुमतियों में ब्रेकआउट रूम शामिल नहीं हैं। मीटिंग के किसी होस्ट से कहें।',
};
