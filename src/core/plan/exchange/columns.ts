import { fold } from '../../names';

/** What the columns of a table mean, by their places from 0. A person is told by ids, by a name, or both. */
export interface FileColumns {
  /** Column of the room title, counted from 0. */
  readonly room: number;
  /** Columns of ids, e-mail addresses or logins, the one to be believed most first. */
  readonly ids?: readonly number[];
  /** Column of names, or of first names where there is a `lastName`. */
  readonly name?: number;
  /** Column of the last name, where names stand in two columns. Counted from 0. */
  readonly lastName?: number;
  /** There is no header: the first row tells of a person or a room, too. */
  readonly isHeadless?: boolean;
}

type Role = 'room' | 'id' | 'name' | 'firstName' | 'lastName';

/**
 * What programs and people call these columns, in the languages of this package; the better word first. Case, accents,
 * spaces and signs make no difference.
 */
const words: Readonly<Record<Role, string>> = {
  room: `room, room name, room title, breakout room, breakout room name, pre-assign room name, breakout room title, breakout,
    breakout name, breakout session, breakout session name, session name, session, group name, group title, group, groups,
    group 1, team, team name,
    Raum, Raumname, Raumtitel, Breakout-Raum, Breakout-Raumname, Breakout-Gruppe, Gruppenraum, Gruppenname, Gruppe, Gruppen,
    Arbeitsgruppe, Teamname,
    غرفة, الغرفة, اسم الغرفة, غرفة جانبية, الغرفة الجانبية, مجموعة, المجموعة, اسم المجموعة, فريق, الفريق, اسم الفريق`,
  id: `custom participant id, custom id, participant id, participant id (UPN), user principal name, UPN, user id, user name,
    login id, login, login name, user, id, id number, external id, SIS id, SIS user id, student id, student number, member id,
    email, email address, mail, mail address, user email, participant email, attendee email, student email, member email,
    Teilnehmer-ID, Teilnehmerkennung, Benutzer-ID, Benutzerkennung, Benutzername, Benutzer, Nutzername, Nutzer, Anmeldename,
    Kennung, Matrikelnummer, Personalnummer, E-Mail-Adresse, Mailadresse,
    معرف المشارك, معرف المستخدم, المعرف, معرف, اسم المستخدم, المستخدم, اسم الدخول, رقم الطالب, الرقم الجامعي,
    البريد الإلكتروني, عنوان البريد الإلكتروني, بريد إلكتروني, البريد, الإيميل`,
  name: `name, full name, display name, participant name, participant, participants, attendee name, attendee, student name,
    student, member name, member, person, people,
    vollständiger Name, Anzeigename, Teilnehmername, Teilnehmer, Teilnehmerin, Teilnehmende, Person, Personen, Mitglied,
    Schüler, Schülerin, Studierende,
    الاسم, اسم, الاسم الكامل, الاسم الظاهر, اسم المشارك, المشارك, اسم الطالب, الطالب, الشخص`,
  firstName: `first name, first, given name, forename, Vorname, Vornamen, Rufname, الاسم الأول, الاسم الشخصي`,
  lastName: `last name, last, surname, family name, Nachname, Familienname, Zuname, اسم العائلة, العائلة, اللقب, الاسم الأخير`,
};

interface Meaning {
  readonly role: Role;
  readonly rank: number;
}

let meanings: ReadonlyMap<string, Meaning> | undefined;

/** How many columns of a header are known words, if one of them is the room; else 0. */
export function knownColumns(header: readonly string[]): number {
  const known = header.flatMap((cell) => meaningOf(cell) ?? []);
  return known.some(({ role }) => role === 'room') ? known.length : 0;
}

/**
 * What the columns mean by what the header calls them; null when it names no room, or one thing twice. Of several columns of
 * rooms or names the one with the better word counts.
 */
export function columnsOf(header: readonly string[]): FileColumns | null {
  const found = header.flatMap((cell, index) => {
    const meaning = meaningOf(cell);
    return meaning ? [{ ...meaning, index }] : [];
  });
  if (new Set(found.map(({ role, rank }) => `${role} ${rank}`)).size < found.length) return null;
  const columns = (wanted: Role) =>
    found
      .filter(({ role }) => role === wanted)
      .sort((a, b) => a.rank - b.rank)
      .map(({ index }) => index);
  const [room] = columns('room');
  if (room === undefined) return null;
  const ids = columns('id');
  const [full] = columns('name');
  const [first] = columns('firstName');
  // "Name" beside "First name" is the last name.
  const [last = first === undefined ? undefined : full] = columns('lastName');
  const [name, lastName] = full !== undefined && full !== last ? [full] : first === undefined ? [last] : [first, last];
  return {
    room,
    ...(ids.length > 0 && { ids }),
    ...(name !== undefined && { name }),
    ...(lastName !== undefined && { lastName }),
  };
}

/** The columns that tell something, each once. */
export function usedColumns({ room, ids = [], name, lastName }: FileColumns): readonly number[] {
  return [...new Set([room, ...ids, name, lastName].filter((index) => index !== undefined))];
}

function meaningOf(cell: string): Meaning | undefined {
  meanings ??= new Map(
    (Object.keys(words) as Role[]).flatMap((role) =>
      words[role].split(',').map((word, rank) => [plain(word), { role, rank }] as const),
    ),
  );
  return meanings.get(plain(cell));
}

function plain(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
