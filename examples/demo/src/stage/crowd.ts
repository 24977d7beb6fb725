import type { SandboxBot, SandboxMeeting } from '../../../../src/sandbox';

const givenNames = [
  'Ada', 'Bruno', 'Chidi', 'Daria', 'Emre', 'Farah', 'Goran', 'Hana', 'Ines', 'Joao', 'Keiko', 'Luca', 'Mira', 'Nils', 'Oksana',
  'Pablo', 'Quinn', 'Rosa', 'Sami', 'Tala', 'Uma', 'Viktor', 'Wanda', 'Xenia', 'Yusuf', 'Zoe', 'Anouk', 'Bilal', 'Carmen', 'Dmitri',
  'Elif', 'Femi',
]; // prettier-ignore

const familyNames = [
  'Abe', 'Berg', 'Costa', 'Diaz', 'Eze', 'Fischer', 'Gupta', 'Hansen', 'Ivanova', 'Jansen', 'Kaya', 'Lopez', 'Moreau', 'Nakamura',
  'Osei', 'Petrov', 'Quist', 'Rossi', 'Silva', 'Tanaka', 'Ueda', 'Varga', 'Walsh', 'Xu', 'Yilmaz', 'Zhang', 'Ahmed', 'Brandt',
  'Chen', 'Dupont', 'Evans',
]; // prettier-ignore

/** Each of the first 992 numbers has a name of its own: the two lists are of 32 and 31 names. */
function nameOf(index: number): string {
  const given = givenNames[index % givenNames.length] ?? '';
  const family = familyNames[(index * 12 + 7) % familyNames.length] ?? '';
  const round = Math.floor(index / (givenNames.length * familyNames.length));
  return round === 0 ? `${given} ${family}` : `${given} ${family} ${round + 1}`;
}

interface Crowd {
  /** Bots come and go until there are as many as wanted. */
  readonly resize: (count: number) => void;
  /** A latecomer joins the main meeting; the one before them leaves. */
  readonly comeLate: () => void;
}

export function createCrowd(meeting: SandboxMeeting): Crowd {
  const bots: SandboxBot[] = [];
  let late: readonly SandboxBot[] = [];
  return {
    comeLate() {
      for (const bot of late) bot.leave();
      late = meeting.addBots(['Noor Malik']);
    },
    resize(count) {
      for (const bot of bots.splice(count)) bot.leave();
      const names = Array.from({ length: count - bots.length }, (_, index) => nameOf(bots.length + index));
      if (names.length > 0) bots.push(...meeting.addBots(names));
    },
  };
}
