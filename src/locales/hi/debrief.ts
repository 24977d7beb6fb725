import type { debriefTexts as source } from '../en/debrief';
import type { Table } from '../types';

export const debrief: Table<'one' | 'other', typeof source> = {
  'debrief.title': 'सत्र का रिकॉर्ड',
  'debrief.menu': 'सत्र का रिकॉर्ड…',
  'debrief.about': 'कौन किस रूम में था, जैसा इस पेज ने देखा। यह इस ब्राउज़र टैब में रहता है, जब तक आप इसे बंद नहीं करते।',
  'debrief.empty': 'अभी कुछ दर्ज नहीं है। रूम खुलने पर रिकॉर्ड शुरू होता है।',
  'debrief.cut': 'रिकॉर्ड भर गया था: सत्र की शुरुआत मौजूद नहीं है।',
  'debrief.task': 'कार्य',
  'debrief.result': 'परिणाम',
  'debrief.noResult': 'कोई जवाब नहीं',
  'debrief.since': '{from} से',
  'debrief.closedByTimer': 'टाइमर ने बंद किया',
  'debrief.by.self': 'अपनी इच्छा से आए',
  'debrief.by.policy': 'देर से आने पर भेजे गए',
  'debrief.by.timer': 'टाइमर ने भेजा',
  'debrief.by.connection': 'कनेक्शन टूटने के बाद लौटे',
  'debrief.by.unseen': 'पहले से मौजूद',
  'debrief.endedBy.self': 'अपनी इच्छा से गए',
  'debrief.endedBy.connection': 'चले गए या कनेक्शन टूटा',
  'debrief.csv': 'CSV डाउनलोड करें',
  'debrief.json': 'JSON डाउनलोड करें',
  'debrief.saved': '{file} के नाम से सहेजा गया',
  'debrief.delete': 'रिकॉर्ड मिटाएँ',
  'debrief.delete.title': 'सत्र का रिकॉर्ड मिटाएँ?',
  'debrief.delete.description': 'कौन कहाँ था, यह जानकारी खो जाएगी। ज़रूरत हो तो पहले डाउनलोड करें।',
  'debrief.delete.keep': 'रिकॉर्ड रखें',
};
