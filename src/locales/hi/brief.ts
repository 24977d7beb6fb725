import type { briefTexts as source } from '../en/brief';
import type { Table } from '../types';

export const brief: Table<'one' | 'other', typeof source> = {
  'brief.label': 'कार्य',
  'brief.changed': 'बदला गया',
  'brief.changedNow': 'कार्य बदल गया है',
  'brief.menu': 'कार्य…',
  'brief.forAll': 'सभी रूम का कार्य',
  'brief.forRoom': '{room} का कार्य',
  'brief.forAll.hint': 'लोग इसे अपने रूम में आने पर देखते हैं। जिस रूम का अपना कार्य है, उसमें वही रहता है।',
  'brief.forRoom.hint': 'सभी रूम के कार्य की जगह लेता है।',
  'brief.both.add': 'कार्य या प्रश्न जोड़ें',
  'brief.both.title': 'सभी रूम का कार्य और प्रश्न',
  'brief.both.edit': 'कार्य या प्रश्न बदलें',
  'brief.both.save': 'कार्य और प्रश्न सहेजें',
  'brief.edit': 'कार्य बदलें',
  'brief.save': 'कार्य सहेजें',
  'brief.remove': 'कार्य हटाएँ',
};
