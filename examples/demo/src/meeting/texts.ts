import { createContext, useContext } from 'react';
import type { Language } from '../settings';

/** What this app says itself; the texts of the breakout rooms come with the library. */
const en = {
  mainMeeting: 'Main meeting',
  joining: 'Joining…',
  onTheWay: 'On the way…',
  note: 'Note to self',
  muteMicrophone: 'Mute microphone',
  unmuteMicrophone: 'Unmute microphone',
  stopCamera: 'Stop camera',
  startCamera: 'Start camera',
  leave: 'Leave',
  you: 'You',
  videoOf: (name: string) => `Video of ${name}`,
  videoOfYou: 'Your video',
  muted: 'muted',
  others: (count: number) => (count === 1 ? '1 other' : `${count.toLocaleString('en')} others`),
  outside: 'You are not in the meeting.',
  removed: 'A host has removed you from the meeting.',
  failed: 'The meeting could not be entered: the server refused, or did not answer in time.',
  enter: 'Enter the meeting',
  controls: 'Meeting controls',
  people: 'People in this room',
};

export type Texts = typeof en;

export const texts: Readonly<Record<Language, Texts>> = {
  en,
  de: {
    mainMeeting: 'Hauptmeeting',
    joining: 'Beitritt läuft…',
    onTheWay: 'Unterwegs…',
    note: 'Notiz an mich',
    muteMicrophone: 'Mikrofon stummschalten',
    unmuteMicrophone: 'Mikrofon einschalten',
    stopCamera: 'Kamera ausschalten',
    startCamera: 'Kamera einschalten',
    leave: 'Verlassen',
    you: 'Sie',
    videoOf: (name) => `Video von ${name}`,
    videoOfYou: 'Ihr Video',
    muted: 'stumm',
    others: (count) => (count === 1 ? '1 weitere Person' : `${count.toLocaleString('de')} weitere`),
    outside: 'Sie sind nicht im Meeting.',
    removed: 'Ein Host hat Sie aus dem Meeting entfernt.',
    failed: 'Das Meeting konnte nicht betreten werden: Der Server hat abgelehnt oder nicht rechtzeitig geantwortet.',
    enter: 'Meeting betreten',
    controls: 'Steuerung',
    people: 'Personen in diesem Raum',
  },
  ar: {
    mainMeeting: 'الاجتماع الرئيسي',
    joining: 'جارٍ الانضمام…',
    onTheWay: 'في الطريق…',
    note: 'ملاحظة لي',
    muteMicrophone: 'كتم الميكروفون',
    unmuteMicrophone: 'تشغيل الميكروفون',
    stopCamera: 'إيقاف الكاميرا',
    startCamera: 'تشغيل الكاميرا',
    leave: 'مغادرة',
    you: 'أنت',
    videoOf: (name) => `فيديو ${name}`,
    videoOfYou: 'الفيديو الخاص بك',
    muted: 'مكتوم',
    others: (count) => `آخرون: ${count.toLocaleString('ar')}`,
    outside: 'لست في الاجتماع.',
    removed: 'أخرجك أحد المضيفين من الاجتماع.',
    failed: 'تعذّر دخول الاجتماع: رفض الخادم أو لم يجب في الوقت المناسب.',
    enter: 'دخول الاجتماع',
    controls: 'أدوات الاجتماع',
    people: 'الأشخاص في هذه الغرفة',
  },
};

export const TextsContext = createContext<Texts>(en);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
