import { SandboxError } from '../errors';

/** The three connected-meetings permissions of a preset. */
export interface ConnectedMeetingsPermissions {
  /** Create and delete rooms, move anybody. SDK: `canAlterConnectedMeetings`. */
  readonly canAlter: boolean;
  /** Go to another room. SDK: `canSwitchConnectedMeetings`. */
  readonly canSwitchRooms: boolean;
  /** Go back to the main meeting. SDK: `canSwitchToParentMeeting`. */
  readonly canReturnToMain: boolean;
}

/** A preset: what its people may do. All permissions default to false, everything else to the usual. */
export interface PresetOptions extends Partial<ConnectedMeetingsPermissions> {
  /** May send audio, video and screen. Default true. */
  readonly canProduce?: boolean;
  /** May let people in from the waiting room. Default: as `canAlter`. */
  readonly canAdmit?: boolean;
  /** Has to wait until somebody lets them in. Default false. */
  readonly waitingRoom?: boolean;
  /** May kick others. Default: as `canAlter`. */
  readonly canKick?: boolean;
  /** May mute others who are in the same meeting or room. Default: as `canAlter`. */
  readonly canMute?: boolean;
  /**
   * Names of the presets that its people may give by a move. Default: all where `canAlter`, else none. What the real server
   * checks is not known; the SDK checks nothing.
   */
  readonly mayGive?: readonly string[];
  /** May record the meeting or room they are in. Default: as `canAlter`. */
  readonly canRecord?: boolean;
  /** Is there unseen: no peer of the SDK, but on the lists of rooms and people. Default false. */
  readonly hidden?: boolean;
  /** Records for the server, and is unseen as well. Default false. */
  readonly recorder?: boolean;
  /**
   * Kind of meeting. Default `GROUP_CALL`. In the others people come in off stage, where they send nothing; in a
   * `LIVESTREAM` they get no media of the meeting there either.
   */
  readonly viewType?: ViewType;
  /** May go on stage, by themselves or when a host lets them. Default `ALLOWED`. Of no meaning in a group call. */
  readonly stageAccess?: StageAccess;
}

type ViewType = 'GROUP_CALL' | 'WEBINAR' | 'LIVESTREAM';
type StageAccess = 'ALLOWED' | 'CAN_REQUEST' | 'NOT_ALLOWED';

export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly permissions: ConnectedMeetingsPermissions;
  readonly canProduce: boolean;
  readonly canAdmit: boolean;
  readonly canKick: boolean;
  readonly canRecord: boolean;
  readonly canMute: boolean;
  /** Null: all. */
  readonly mayGive: readonly string[] | null;
  readonly hidden: boolean;
  readonly recorder: boolean;
  readonly waitingRoom: boolean;
  readonly viewType: ViewType;
  readonly stageAccess: StageAccess;
}

const builtIn: Readonly<Record<string, PresetOptions>> = {
  /** Full access. */
  host: { canAlter: true, canSwitchRooms: true, canReturnToMain: true },
  /** None of the three. */
  participant: {},
  /** Goes where they like, alters nothing. */
  switcher: { canSwitchRooms: true, canReturnToMain: true },
  /** May only come back. */
  returner: { canReturnToMain: true },
  /** As `participant`, and sends nothing. */
  viewer: { canProduce: false },
};

export type PresetTable = ReadonlyMap<string, Preset>;

export function createPresets(own: Readonly<Record<string, PresetOptions>> = {}): PresetTable {
  return new Map(Object.entries({ ...builtIn, ...own }).map(([name, options]) => [name, createPreset(name, options)]));
}

function createPreset(name: string, options: PresetOptions): Preset {
  const canAlter = options.canAlter ?? false;
  return {
    id: `preset-${name}`,
    name,
    permissions: {
      canAlter,
      canSwitchRooms: options.canSwitchRooms ?? false,
      canReturnToMain: options.canReturnToMain ?? false,
    },
    canProduce: options.canProduce ?? true,
    canAdmit: options.canAdmit ?? canAlter,
    canKick: options.canKick ?? canAlter,
    canRecord: options.canRecord ?? canAlter,
    canMute: options.canMute ?? canAlter,
    mayGive: options.mayGive ?? (canAlter ? null : []),
    hidden: options.hidden ?? false,
    recorder: options.recorder ?? false,
    waitingRoom: options.waitingRoom ?? false,
    viewType: options.viewType ?? 'GROUP_CALL',
    stageAccess: options.stageAccess ?? 'ALLOWED',
  };
}

/** The preset of a name. Throws `unknown-preset`. */
export function presetNamed(presets: PresetTable, name: string): Preset {
  const preset = presets.get(name);
  if (preset) return preset;
  throw new SandboxError('unknown-preset', {
    what: `There is no preset "${name}".`,
    why: 'A person without a preset has no permissions to send to the SDK.',
    fix: `Use one of ${[...presets.keys()].join(', ')}, or declare it in createSandbox({ presets }).`,
  });
}
