import type { Backend } from './server/backend';
import { Bot, type Meeting } from './server/meeting';
import type { Preset } from './server/presets';

/** Somebody who exists on the server only. Dumps list them; they follow every move; no client sees them as a peer. */
export interface SandboxBot {
  /** The name that is shown. */
  readonly name: string;
  /** Their participant id now. */
  readonly id: string;
  /** Id of the meeting or room in which they are; null on the way and after they left. */
  readonly meetingId: string | null;
  /** Leaves for good. */
  leave(): void;
}

const names = [
  'Ada', 'Bruno', 'Chidi', 'Daria', 'Emre', 'Farah', 'Goran', 'Hana', 'Ines', 'Jonas', 'Keiko', 'Luca', 'Mira', 'Nils',
  'Oksana', 'Pablo', 'Quinn', 'Rosa', 'Sami', 'Tala', 'Uma', 'Viktor', 'Wanda', 'Xenia', 'Yusuf', 'Zoe',
]; // prettier-ignore

/** Names for any number of bots: no two are equal. */
function botName(index: number): string {
  const name = names[index % names.length] ?? 'Bot';
  const round = Math.floor(index / names.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}

export function createBots(
  backend: Backend,
  meeting: Meeting,
  wanted: number | readonly string[],
  preset: Preset,
): readonly SandboxBot[] {
  const botNames =
    typeof wanted === 'number'
      ? Array.from({ length: wanted }, (_, index) => botName(meeting.botsAdded + index))
      : wanted;
  const bots = botNames.map((name) => new Bot(name, preset));
  for (const bot of bots) bot.enter(meeting);
  meeting.botsAdded += bots.length;
  backend.changed(meeting);
  return bots.map((bot) => createBotHandle(backend, bot));
}

function createBotHandle(backend: Backend, bot: Bot): SandboxBot {
  return {
    name: bot.name,
    get id() {
      return bot.id;
    },
    get meetingId() {
      return bot.meeting?.id ?? null;
    },
    leave() {
      const { meeting } = bot;
      bot.left = true;
      bot.depart();
      if (meeting) backend.changed(meeting);
    },
  };
}
