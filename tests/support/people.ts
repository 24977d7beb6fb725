/** Names as they come: short and long, of several scripts, with and without accents. */
export const people = [
  'Amara Okafor',
  'Björn Håkansson',
  'Chidi Eze',
  'Dana Bergström',
  'Elif Yılmaz',
  'Farid Papadopoulos-Hutchinson',
  'Greta Castellano',
  'Hiroshi Tanaka',
  'Inés García',
  'Jonas Dvořák',
  'Kavya Ramanathan',
  'ليلى حداد',
  'Maximiliane Wolfeschlegelsteinhausenbergerdorff-Featherstone',
  'Noah',
  '🦊',
] as const;
