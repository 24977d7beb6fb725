import type { rulesTexts as source } from '../en/rules';
import type { Table } from '../types';

export const rules: Table<'one' | 'other', typeof source> = {
  'rules.title': 'नियम',
  'rules.none': 'लोगों को साथ या अलग रखें, या बराबर बाँटें।',
  'rules.removeFrom': 'नियमों से हटाएँ',

  'rule.add': 'नियम जोड़ें',
  'rule.new': 'नया नियम',
  'rule.save': 'नियम सेव करें',
  'rule.remove': '“{rule}” हटाएँ',
  'rule.kind': 'नियम का प्रकार',
  'rule.kind.keep-together': 'साथ रखें',
  'rule.kind.keep-apart': 'अलग रखें',
  'rule.kind.spread': 'बराबर बाँटें',
  'rule.people': 'नियम के लोग',
  'rule.tooFew': 'कम से कम दो लोग चुनें।',
  'rule.keep-together': 'साथ: {people}',
  'rule.keep-apart': 'अलग: {people}',
  'rule.spread': 'बराबर बाँटे गए: {people}',
  'rule.unmet': { one: '{count} नियम पूरा नहीं हुआ', other: '{count} नियम पूरे नहीं हुए' },
  'rule.unmet.keep-together': 'साथ नहीं: {people}।',
  'rule.unmet.keep-apart': 'सभी अलग नहीं: {people}।',
  'rule.unmet.spread': 'बराबर नहीं बँटे: {people}।',
  'rule.unmet.capacity': 'सीमा से ज़्यादा: {room}।',
  'rule.unmet.of': '{rule} (पूरा नहीं हुआ)',
  'rule.why.locked': 'वे अपनी जगह पर लॉक हैं।',
  'rule.why.too-few-rooms': 'उनकी संख्या रूम से ज़्यादा है।',
  'rule.why.too-few-people': 'उनकी संख्या रूम से कम है।',
  'rule.why.none-alone': 'नहीं तो कोई अकेला रह जाएगा।',
  'rule.why.too-few-places': 'रूम में पर्याप्त जगह नहीं है।',
  'rule.why.others': 'यह दूसरे नियमों, सीमाओं या लॉक के साथ संभव नहीं है।',
};
