import type { createTexts as source } from '../en/create';
import type { Table } from '../types';

export const create: Table<'one' | 'other', typeof source> = {
  'create.title': 'ब्रेकआउट रूम बनाएँ',
  'create.description': 'मीटिंग को छोटे-छोटे रूम में बाँटें। आपके शुरू करने से पहले किसी को नहीं भेजा जाता।',
  'create.mode': 'बाँटने का आधार',
  'create.mode.rooms': 'रूम की संख्या',
  'create.mode.people': 'हर रूम में लोग',
  'create.decrease': 'घटाएँ',
  'create.increase': 'बढ़ाएँ',
  'create.sizes': 'बराबर बाँटा गया: {sizes}।',
  'create.sizes.atMost': 'बराबर बाँटा गया, हर रूम में ज़्यादा से ज़्यादा {max}: {sizes}।',
  'create.sizes.part': { one: '{people} लोगों का {count} रूम', other: '{people} लोगों के {count} रूम' },
  'create.sizes.empty': { one: '{count} खाली रूम', other: '{count} खाली रूम' },
  'create.placing': 'लोग रूम में कैसे जाएँगे',
  'create.placing.automatic': 'अपने-आप',
  'create.placing.automatic.text': 'यहाँ मौजूद सभी लोगों को रैंडम तरीके से बराबर बाँटा जाता है। शुरू होने से पहले आपको प्लान दिखता है।',
  'create.placing.hand': 'मैन्युअल',
  'create.placing.hand.text': 'अगले चरण में आप लोगों को असाइन करते हैं या वहीं शफ़ल करते हैं।',
  'create.placing.choice': 'लोग खुद चुनें',
  'create.placing.choice.text': 'रूम खाली खुलते हैं। जिनके पास अनुमति है, वे खुद रूम चुनते हैं; बाकी लोगों को आप असाइन करते हैं।',
  'create.rooms': '{people}, {rooms}।',
  'create.nobody': 'असाइन करने के लिए अभी कोई शामिल नहीं हुआ है। आप रूम अभी बना सकते हैं और लोगों को बाद में असाइन कर सकते हैं।',
  'create.invalid': '{min} से {max} तक कोई पूर्ण संख्या डालें।',
  'create.submit': 'बनाएँ',
};
