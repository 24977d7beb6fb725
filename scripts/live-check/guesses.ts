import type { Finding } from './report';
import type { Journey, World } from './world';

/** Something of the server that docs/sdk-facts.md does not know. */
export interface Guess {
  /** As the table of docs/sdk-facts.md names it. */
  readonly key: string;
  /** What is guessed. */
  readonly says: string;
  readonly probe: (world: World) => Promise<Finding>;
}

const finding = (isSo: boolean, seen: string): Finding => ({ verdict: isSo ? 'holds' : 'does not hold', seen });
const untested = (why: string): Finding => ({ verdict: 'could not be tested', seen: why });

/** A guess about the move of one person, which is observed once for all of these. */
const ofJourney = (read: (journey: Journey) => Finding) => async (world: World) => read(await world.journey());

const names = (people: readonly string[]) => people.join(', ') || 'nobody';

/** In the order in which they are probed: the later ones end more. */
export const guesses: readonly Guess[] = [
  {
    key: 'lists',
    says: 'Lists show people where they are, not where they were assigned.',
    probe: ofJourney(({ samples }) => {
      const places = [...new Set(samples.map(({ place }) => place))];
      if (places.length === 0) return untested('No list came between the move and the arrival.');
      return finding(
        !places.includes('destination'),
        `${samples.length} lists while the person was on the way; they had them in: ${places.join(', ')}`,
      );
    }),
  },
  {
    key: 'pushes',
    says: 'Lists are pushed to everyone, in main and in rooms, when somebody moves.',
    probe: ofJourney(({ frames, everyone }) => {
      const told = everyone.filter((name) =>
        frames(name).some(({ event, isReply, direction }) => event === 'dump' && direction === 'in' && !isReply),
      );
      return finding(told.length === everyone.length, `lists came unasked to ${names(told)}, of ${names(everyone)}`);
    }),
  },
  {
    key: 'told',
    says: 'Everyone is told when a room is created, hosts or not.',
    probe: ofJourney(({ frames, everyone }) => {
      const told = everyone.filter((name) =>
        frames(name).some(({ event, direction }) => event === 'rooms-created' && direction === 'in'),
      );
      return finding(told.length === everyone.length, `told: ${names(told)}, of ${names(everyone)}`);
    }),
  },
  {
    key: 'ids',
    says: 'A participant keeps their id on a move.',
    probe: ofJourney(({ before, after }) =>
      finding(before.userId === after.userId, `self.userId before ${before.userId}, after ${after.userId}`),
    ),
  },
  {
    key: 'custom-ids',
    says: 'Lists carry the app’s own id of a person, in main and in a room.',
    probe: ofJourney(({ listedBefore, listedAfter }) =>
      finding(
        Boolean(listedBefore?.customId) && listedBefore?.customId === listedAfter?.customId,
        `in main "${listedBefore?.customId ?? 'not listed'}", in the room "${listedAfter?.customId ?? 'not listed'}"`,
      ),
    ),
  },
  {
    key: 'preset',
    says: 'A participant who is moved keeps their preset.',
    probe: ofJourney(({ before, after }) =>
      finding(before.presetName === after.presetName, `before ${before.presetName}, after ${after.presetName}`),
    ),
  },
  {
    key: 'order',
    says: 'A client that moves itself is answered before it is sent away.',
    probe: async (world) => {
      const { answer, transfer } = await world.selfMove();
      if (!transfer) return untested('The tap on the page saw no transfer.');
      if (!answer) return finding(false, 'no answer came at all');
      return finding(
        answer.index < transfer.index,
        answer.index < transfer.index ? 'answer, then transfer' : 'transfer, then answer',
      );
    },
  },
  {
    key: 'reach',
    says: 'A broadcast to meetings reaches the people of each, from main and from a room.',
    probe: async (world) => {
      const { down, up } = await world.broadcasts();
      return finding(
        down && up,
        `from main into the room: ${down ? 'heard' : 'not heard'}; from the room into main: ${up ? 'heard' : 'not heard'}`,
      );
    },
  },
  {
    key: 'echo',
    says: 'A broadcast comes back to its sender where they are among those it is for.',
    probe: async (world) => {
      const { echoOfAll, echoOfTargeted } = await world.broadcasts();
      return finding(
        echoOfAll && echoOfTargeted,
        `without a target: ${echoOfAll ? 'came back' : 'did not come back'}; to meetings, the own one too: ${echoOfTargeted ? 'came back' : 'did not come back'}`,
      );
    },
  },
  {
    key: 'rename',
    says: '`updateMeetings` changes no title for anybody else.',
    probe: async (world) => {
      const { before, after } = await world.renamedRoom();
      return finding(before === after, `the other client’s list says "${after}", before "${before}"`);
    },
  },
  {
    key: 'token',
    says: 'The token of the main meeting leads back there after a move, also while its person is in a room.',
    probe: async (world) => {
      const { mainId, landedIn, why } = await world.oldToken();
      return finding(
        landedIn === mainId,
        why ?? (landedIn === mainId ? 'joined the main meeting' : `joined ${landedIn ?? 'nothing'}`),
      );
    },
  },
  {
    key: 'occupants',
    says: 'Those inside a room that is deleted are moved to the main meeting.',
    probe: async (world) => {
      const { mainId, landedIn, happened } = await world.deletedUnder();
      return finding(landedIn === mainId, happened.join(', then ') || 'nothing happened to them within 10 s');
    },
  },
  {
    key: 'stage',
    says: 'Who is on stage in a webinar comes off stage into the meeting to which they are moved.',
    probe: async (world) => {
      const { before, after } = await world.stageVisit();
      return finding(after !== 'ON_STAGE', `before ${before}, on arrival ${after}`);
    },
  },
  {
    key: 'kick-all',
    says: '`kickAll` in the main meeting ends the rooms as well.',
    probe: async (world) => {
      const { happened } = await world.ended();
      return finding(
        // `connected-meeting`: moved on.
        happened.some((what) => /^left: (?!connected-meeting)/.test(what)),
        happened.join(', then ') || 'nothing happened within 10 s to the client in the room',
      );
    },
  },
];
