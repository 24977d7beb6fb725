import * as tables from '../../src/locales';
import type { StoryMeeting } from '../../tests/support/open-meeting';
import { people } from '../../tests/support/people';

export type Language = keyof typeof tables;

interface Content {
  /** In place of the names of `people`, in their order. */
  people: readonly string[];
  /** In place of other names and titles; what is not here stays as it is. */
  words: Readonly<Record<string, string>>;
}

/** Whom and what the stories are about, where it is to be judged in a script or a language of its own. */
const contents: Partial<Record<Language, Content>> = {
  // A name of an emoji alone needs a font that not every machine has: the tests have it.
  en: { people: people.map((name) => (name === '🦊' ? 'Ruth Ōkubo' : name)), words: {} },
  ar: {
    people: [
      'أمل خوري',
      'بدر الشمري',
      'جميلة بن عيسى',
      'داليا منصور',
      'رامي حدّاد',
      'زينب العلوي',
      'سامي يوسف',
      'شيماء القحطاني',
      'طارق الحسيني',
      'عمر فاروق',
      'فاطمة الزهراء المالكي',
      'ليلى حداد',
      'عبد الرحمن بن عبد العزيز بن محمد الأنصاري القرطبي',
      'نور',
      // As it comes in a meeting of several languages.
      'Björn Håkansson',
    ],
    words: {
      'Mira Lindqvist': 'ميرا الأحمد',
      Mira: 'ميرا',
      'Hanna Brandt': 'هناء بركات',
      'Hanna Berg': 'هناء برغوثي',
      'Priya Raman': 'بثينة رحمن',
      'Product week': 'أسبوع المنتج',
      Garden: 'الحديقة',
      Library: 'المكتبة',
      'A room with quite a long name for all who like to read': 'غرفة لها اسم طويل لكل من يحبّ القراءة',
      'A room with a title that is far too long for its line': 'غرفة لها عنوان أطول بكثير من السطر الذي يقف فيه',
      'Find three risks, and choose who speaks for you.': 'حدّدوا ثلاثة مخاطر، واختاروا من يتحدّث باسمكم.',
      'Time, money, people.': 'الوقت والمال والأشخاص.',
    },
  },
  de: {
    people: [
      'Anneliese Krämer',
      'Björn Håkansson',
      'Charlotte von Stetten-Hohenfels',
      'Dirk Öztürk',
      'Elif Yılmaz',
      'Friedrich-Wilhelm Großkreuz',
      'Greta Müller',
      'Hannelore Schäfer',
      'Ines Vogt',
      'Jürgen Weiß',
      'Käthe Brügge-Schmidthausen',
      'Lukas',
      'Maximiliane Wolfeschlegelsteinhausenbergerdorff-Featherstone',
      'Nadja Kowalski',
      'Özlem Kaya',
    ],
    words: {
      'Mira Lindqvist': 'Mira Lindner',
      'Priya Raman': 'Petra Ramsauer',
      'A room with a title that is far too long for its line':
        'Ein Raum, dessen Titel für seine Zeile viel zu lang ist',
    },
  },
};

/** A name or title as it is in this language; what has a number by default, as the library itself calls rooms. */
export function inLanguage(language: Language, text: string): string {
  const [, number] = /^Room (\d+)$/.exec(text) ?? [];
  if (number !== undefined) return tables[language]['room.defaultTitle'].replace('{number}', number);
  const at = (people as readonly string[]).indexOf(text);
  return contents[language]?.words[text] ?? contents[language]?.people[at] ?? text;
}

/** A story's meeting with people and rooms of this language. */
export function meetingIn(language: Language, story: StoryMeeting): StoryMeeting {
  const say = (text: string) => inLanguage(language, text);
  const { people: names = people, hosts, rooms, plan, inRoom, name = 'Mira Lindqvist', title = 'Product week' } = story;
  return {
    ...story,
    people: typeof names === 'number' ? names : names.map(say),
    name: say(name),
    title: say(title),
    ...(hosts && { hosts: hosts.map(say) }),
    ...(rooms && { rooms: rooms.map(say) }),
    ...(plan && { plan: plan.map(say) }),
    ...(inRoom !== undefined && { inRoom: say(inRoom) }),
  };
}
