/**
 * Whom and what the stories are about, beside the fifteen people of every meeting: names, rooms, plans, and what people write. Each
 * language has its own of each.
 */
export const words = [
  'Mira Lindqvist',
  'Mira',
  'Hanna Brandt',
  'Hanna Berg',
  'Priya Raman',
  'Olu Adeyemi',
  'Petra Novak',
  'Björn Lund',
  'Chen Wei',
  'Late Larry',
  'Late Lucia',
  'Late Lou',
  'Zoë Absent',
  'Sam Later',
  'Eva',
  'Ana',
  'Ben',
  'Cem',
  'Dia',
  'Product week',
  'Design',
  'Engineering',
  'Research',
  'Sales',
  'Garden',
  'Library',
  'A room with quite a long name for all who like to read',
  'A room with a title that is far too long for its line',
  'A room whose name is as long as the names of the people in it, or so',
  'Monday',
  'Speed networking, first round',
  'Workshop on what we have learnt about long names in the third quarter',
  'Find three risks, and choose who speaks for you.',
  'Time, money, people.',
  'List three risks of the plan, and agree on the one that worries you most.',
  'Then write it on the board.',
  'List three chances instead.',
  'List three risks of the plan.',
  'List three chances of the plan.',
  'Which of the two files do you mean?',
  'Please write down three questions.',
  'Your task is on the board.',
  'Choose who speaks for your room.',
  'The three largest risks are the date, the budget and the translation.',
  'We would begin with the date.',
  'We see one risk only: nobody knows who decides.',
  'And the server is too small.',
  'Nobody knows who decides.',
  'Three risks',
  'What shall we talk about?',
  'One room for each topic.',
  'Open the topics',
  'Where to?',
] as const;

type Word = (typeof words)[number];

export interface Content {
  /** In place of the names of `people` in `tests/support/people.ts`, in their order: short and long, with a name of one word. */
  people: readonly string[];
  words: Readonly<Record<Word, string>>;
}
