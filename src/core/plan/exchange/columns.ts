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
  /** Column of the task of the row's room or, in a row without a room and a person, of all rooms. Counted from 0. */
  readonly brief?: number;
  /** Column of the link of the task. Counted from 0. */
  readonly briefLink?: number;
  /** Column of what all rooms are asked for, in a row without a room and a person. Counted from 0. */
  readonly question?: number;
  /** There is no header: the first row tells of a person or a room, too. */
  readonly isHeadless?: boolean;
}

type Role = 'room' | 'id' | 'name' | 'firstName' | 'lastName' | 'brief' | 'briefLink' | 'question';

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
    غرفة, الغرفة, اسم الغرفة, غرفة جانبية, الغرفة الجانبية, مجموعة, المجموعة, اسم المجموعة, فريق, الفريق, اسم الفريق,
    sala, salas, nombre de la sala, nombre de sala, título de la sala, sala para grupos pequeños, sala de grupo, sala de trabajo,
    grupo, grupos, nombre del grupo, nombre de grupo, equipo, nombre del equipo,
    salle, salles, nom de la salle, nom de salle, titre de la salle, salle de sous-groupe, salle de petit groupe,
    salle pour petit groupe, sous-groupe, petit groupe, groupe, groupes, nom du groupe, équipe, nom de l’équipe,
    nome da sala, título da sala, sala simultânea, sala temática, sala para sessão de grupo, nome do grupo, equipa,
    nome da equipe, nome da equipa,
    ルーム, ルーム名, 部屋, 部屋名, 会議室, ブレイクアウトルーム, ブレイクアウトルーム名, ブレイクアウト, グループ, グループ名, 班,
    チーム, チーム名,
    房间, 房间名, 房间名称, 会议室, 分组讨论室, 分组会议室, 讨论室, 讨论组, 分组, 分组名称, 组, 组名, 组别, 小组, 小组名称, 团队, 团队名称,
    कमरा, कमरे का नाम, कक्ष, कक्ष का नाम, रूम, रूम का नाम, ब्रेकआउट रूम, ब्रेकआउट कक्ष, समूह, समूह का नाम, ग्रुप, ग्रुप का नाम, दल, टीम,
    टीम का नाम`,
  id: `custom participant id, custom id, participant id, participant id (UPN), user principal name, UPN, user id, user name,
    login id, login, login name, user, id, id number, external id, SIS id, SIS user id, student id, student number, member id,
    email, email address, mail, mail address, user email, participant email, attendee email, student email, member email,
    Teilnehmer-ID, Teilnehmerkennung, Benutzer-ID, Benutzerkennung, Benutzername, Benutzer, Nutzername, Nutzer, Anmeldename,
    Kennung, Matrikelnummer, Personalnummer, E-Mail-Adresse, Mailadresse,
    معرف المشارك, معرف المستخدم, المعرف, معرف, اسم المستخدم, المستخدم, اسم الدخول, رقم الطالب, الرقم الجامعي,
    البريد الإلكتروني, عنوان البريد الإلكتروني, بريد إلكتروني, البريد, الإيميل,
    ID de participante, ID del participante, identificador, ID de usuario, nombre de usuario, usuario, número de ID,
    número de identificación, número de matrícula, matrícula, número de estudiante, correo electrónico,
    dirección de correo electrónico, dirección de correo, dirección de e-mail, correo,
    identifiant, identifiant du participant, ID du participant, identifiant utilisateur, nom d’utilisateur, utilisateur,
    numéro d’identification, numéro d’étudiant, numéro étudiant, matricule, adresse e-mail, adresse mail, adresse électronique,
    adresse de courriel, courriel, courrier électronique,
    ID do participante, ID do usuário, ID do utilizador, identificação de usuário, nome de usuário, nome de utilizador,
    utilizador, número de identificação, endereço de e-mail, endereço eletrônico, correio eletrônico,
    参加者ID, ユーザーID, ユーザID, ユーザー名, ユーザ名, ユーザー, ログインID, ログイン名, ID番号, 識別子, 学籍番号, 学生番号, 社員番号,
    会員番号, メールアドレス, Eメールアドレス, 電子メールアドレス, メール, Eメール, 電子メール,
    参与者ID, 参会者ID, 用户ID, 用户名, 用户, 账号, 帐号, 登录名, 学号, 工号, 编号, 邮箱, 电子邮箱, 邮箱地址, 电子邮件, 电子邮件地址,
    邮件地址, 邮件,
    प्रतिभागी आईडी, प्रतिभागी ID, उपयोगकर्ता आईडी, उपयोगकर्ता ID, उपयोगकर्ता नाम, उपयोगकर्ता, यूज़र आईडी, यूज़रनेम, लॉगिन आईडी, लॉगिन,
    आईडी, पहचान संख्या, अनुक्रमांक, रोल नंबर, नामांकन संख्या, ईमेल, ईमेल पता, ईमेल आईडी, ईमेल एड्रेस`,
  name: `name, full name, display name, participant name, participant, participants, attendee name, attendee, student name,
    student, member name, member, person, people,
    vollständiger Name, Anzeigename, Teilnehmername, Teilnehmer, Teilnehmerin, Teilnehmende, Person, Personen, Mitglied,
    Schüler, Schülerin, Studierende,
    الاسم, اسم, الاسم الكامل, الاسم الظاهر, اسم المشارك, المشارك, اسم الطالب, الطالب, الشخص,
    nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, nombre para mostrar, nombre visible,
    nombre del participante, participante, participantes, asistente, asistentes, nombre del alumno, alumno, alumna,
    nombre del estudiante, estudiante, miembro, persona, personas,
    nom, nom complet, nom et prénom, prénom et nom, nom d’affichage, nom affiché, nom du participant,
    nom de l’élève, élève, étudiant, étudiante, membre, personne, personnes,
    nome completo, nome e sobrenome, nome de exibição, nome do participante, nome do aluno, aluno, aluna, nome do estudante,
    estudante, membro, pessoa, pessoas,
    氏名, 名前, お名前, 姓名, 表示名, フルネーム, 参加者名, 参加者, 出席者, 生徒名, 生徒, 学生名, 学生, メンバー名, メンバー, 人,
    名字, 全名, 显示名称, 昵称, 参与者, 参与者姓名, 参会者, 参会人, 与会者, 学生姓名, 学员, 成员, 成员姓名, 人员,
    नाम, पूरा नाम, प्रदर्शन नाम, प्रतिभागी का नाम, प्रतिभागी, छात्र का नाम, छात्र, विद्यार्थी का नाम, विद्यार्थी, सदस्य का नाम, सदस्य, व्यक्ति`,
  // Spanish and Portuguese tables have "Nombre" or "Nome" beside the last name; alone it is taken for the whole name.
  firstName: `first name, first, given name, forename, Vorname, Vornamen, Rufname, الاسم الأول, الاسم الشخصي,
    nombre de pila, primer nombre, nombre, nombres, prénom, prénoms, primeiro nome, nome próprio, nome, 名, पहला नाम, प्रथम नाम`,
  lastName: `last name, last, surname, family name, Nachname, Familienname, Zuname, اسم العائلة, العائلة, اللقب, الاسم الأخير,
    apellidos, apellido, primer apellido, nom de famille, sobrenome, apelido, último nome, nome de família, 姓, 苗字, 姓氏,
    अंतिम नाम, उपनाम, कुलनाम, सरनेम`,
  brief: `task, room task, brief, room brief, tasks, instructions, instruction, exercise, prompt,
    Aufgabe, Aufgaben, Aufgabenstellung, Arbeitsauftrag, Auftrag, Übung,
    المهمة, مهمة, المهام, التعليمات, تعليمات, التمرين,
    tarea, tareas, instrucciones, consigna, ejercicio, actividad,
    consigne, consignes, tâche, tâches, exercice, activité,
    tarefa, tarefas, instruções, exercício, atividade,
    課題, タスク, お題, 指示, 演習,
    任务, 任务说明, 说明, 题目, 练习,
    कार्य, काम, निर्देश, अभ्यास`,
  briefLink: `task link, brief link, link, URL, web address,
    Link zur Aufgabe, Aufgabenlink, Webadresse,
    رابط المهمة, الرابط, رابط,
    enlace de la tarea, enlace, vínculo,
    lien de la consigne, lien, adresse web,
    link da tarefa, ligação, endereço web,
    課題のリンク, リンク,
    任务链接, 链接,
    कार्य का लिंक, लिंक`,
  question: `question, result question, question to rooms, Frage, Ergebnisfrage, Frage an die Räume, سؤال, السؤال, pregunta,
    pregunta a las salas, question aux salles, pergunta, pergunta às salas, 質問, 問い, 问题, 提问, प्रश्न, सवाल`,
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
  const telling = found.filter(({ role }) => !['brief', 'briefLink', 'question'].includes(role));
  if (new Set(telling.map(({ role, rank }) => `${role} ${rank}`)).size < telling.length) return null;
  const columns = (wanted: Role) =>
    found
      .filter(({ role }) => role === wanted)
      .sort((a, b) => a.rank - b.rank)
      .map(({ index }) => index);
  const [room] = columns('room');
  if (room === undefined) return null;
  const ids = columns('id');
  const [brief] = columns('brief');
  const [briefLink] = columns('briefLink');
  const [question] = columns('question');
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
    ...(brief !== undefined && { brief }),
    // A link alone is of something else.
    ...(brief !== undefined && briefLink !== undefined && { briefLink }),
    ...(question !== undefined && { question }),
  };
}

/** The columns that tell something, each once. */
export function usedColumns({ ids = [], isHeadless, ...single }: FileColumns): readonly number[] {
  return [...new Set([...ids, ...Object.values(single)])];
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
