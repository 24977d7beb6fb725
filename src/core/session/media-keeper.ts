import type { MediaQuestion, MediaState, Notice } from '../types';
import { rulesFor, type MediaPolicy, type MediaRule, type SwitchDirection } from './media-policy';
import type { MeetingPort } from './port';

const NONE: MediaQuestion = { microphone: false, camera: false };

/** What switches do to microphone, camera, screen and place on stage, and what has to be asked or told about it afterwards. */
export class MediaKeeper {
  #question: MediaQuestion | null = null;
  /** Devices that were on when a switch began, or the connection was lost, and that nobody is asked about; on arrival those count that are off. */
  #wereOn: MediaQuestion | null = null;
  /** Of those, what was left off: told again in the next room, unless it was on meanwhile. */
  #leftOff: MediaQuestion = NONE;
  #notice: Notice | null = null;
  /** A screen share was running when the connection was lost, and the meeting has not been joined again since. */
  #wasSharing = false;
  readonly #wasOnStage = { inMain: false, here: false };
  #backOnStage = false;

  /**
   * Must run inside the SDK's `changingMeeting` event: the SDK reads the state of microphone and camera right after it and
   * hands it to the next client; later a live producer has already arrived (SDK facts 14). A running screen share, which
   * the SDK would carry into the next meeting, ends: what one group was shown is not for another. Never throws, because an
   * exception there would end the switch without a word.
   */
  depart(
    port: Pick<MeetingPort, 'media' | 'read'>,
    policy: MediaPolicy | undefined,
    direction: SwitchDirection | null,
    onError: (error: unknown) => void,
  ): void {
    try {
      const { media: on, onStage, room } = port.read();
      if (room === 'joined') {
        this.#wasOnStage.here = onStage;
        if (direction === 'toRoom' || direction === null) this.#wasOnStage.inMain = onStage;
      }
      this.#backOnStage = direction === 'toMain' ? this.#wasOnStage.inMain : this.#wasOnStage.here;
      const rules = rulesFor(policy, direction);
      // In the main meeting nobody waits to hear them.
      const again = direction === 'toMain' ? NONE : this.#leftOff;
      const wasOn = { microphone: on.microphone || again.microphone, camera: on.camera || again.camera };
      this.#wereOn = either({
        microphone: rules.microphone !== 'ask' && (wasOn.microphone || (this.#wereOn?.microphone ?? false)),
        camera: rules.camera !== 'ask' && (wasOn.camera || (this.#wereOn?.camera ?? false)),
      });
      if (rules.microphone !== 'keep') port.media.muteMicrophone();
      if (rules.camera !== 'keep') port.media.stopCamera();
      if (on.screenShare) {
        port.media.stopScreenShare();
        this.#notice = 'screen-share-ended';
      }
      this.#ask({
        microphone: isAsked(rules.microphone, wasOn.microphone, this.#question?.microphone),
        camera: isAsked(rules.camera, wasOn.camera, this.#question?.camera),
      });
    } catch (error) {
      onError(error);
    }
  }

  /** The connection is lost. When it comes back late, the SDK switches off what the server has let go of (SDK facts 29). */
  disconnect({ microphone, camera, screenShare }: MediaState): void {
    this.#wereOn = either({
      microphone: microphone || (this.#wereOn?.microphone ?? false),
      camera: camera || (this.#wereOn?.camera ?? false),
    });
    this.#wasSharing ||= screenShare;
  }

  /** The connection is back. */
  reconnect({ screenShare }: MediaState): void {
    if (this.#wasSharing && !screenShare) this.#notice = 'screen-share-lost';
    this.#wasSharing = false;
  }

  /**
   * Whoever was on stage of a webinar is on stage where they arrive; back in main, as they were when they left it. The SDK
   * takes over what the server says on joining, and where that is off stage it shows microphone and camera as on and
   * sends neither (SDK facts 26).
   */
  async arrive(port: Pick<MeetingPort, 'read' | 'takeStage'>): Promise<void> {
    const isDue = this.#backOnStage && !port.read().onStage;
    this.#backOnStage = false;
    if (isDue) await port.takeStage();
  }

  /** What is still open, now that these are on: whoever switches a device on has answered. */
  question(on: MediaState): MediaQuestion | null {
    const { microphone = false, camera = false } = this.#question ?? {};
    this.#ask({ microphone: microphone && !on.microphone, camera: camera && !on.camera });
    return this.#question;
  }

  /** What was on before and is off now: by a rule, or because the SDK lost it on the way or with the connection. */
  turnedOff(on: MediaState): MediaQuestion | null {
    const { microphone: isMicrophoneLeft, camera: isCameraLeft } = this.#leftOff;
    this.#leftOff = { microphone: isMicrophoneLeft && !on.microphone, camera: isCameraLeft && !on.camera };
    const { microphone = false, camera = false } = this.#wereOn ?? {};
    const next = { microphone: microphone && !on.microphone, camera: camera && !on.camera };
    if (next.microphone !== microphone || next.camera !== camera) this.#wereOn = either(next);
    return this.#wereOn;
  }

  /** Closes the question about these devices, and what is told of them, until the next room. */
  close({ microphone, camera }: Partial<MediaQuestion>): void {
    const isOpen = (device: keyof MediaQuestion) =>
      this.#wereOn?.[device] === true || this.#question?.[device] === true;
    this.#leftOff = {
      microphone: this.#leftOff.microphone || (microphone === false && isOpen('microphone')),
      camera: this.#leftOff.camera || (camera === false && isOpen('camera')),
    };
    this.#wereOn = either({
      microphone: microphone === undefined && (this.#wereOn?.microphone ?? false),
      camera: camera === undefined && (this.#wereOn?.camera ?? false),
    });
    this.#ask({
      microphone: microphone === undefined && (this.#question?.microphone ?? false),
      camera: camera === undefined && (this.#question?.camera ?? false),
    });
  }

  notice(on: MediaState): Notice | null {
    if (on.screenShare) this.#notice = null;
    return this.#notice;
  }

  dismissNotice(): void {
    this.#notice = null;
  }

  #ask({ microphone, camera }: MediaQuestion): void {
    const { microphone: wasMicrophone = false, camera: wasCamera = false } = this.#question ?? {};
    if (microphone === wasMicrophone && camera === wasCamera) return;
    this.#question = either({ microphone, camera });
  }
}

function either(devices: MediaQuestion): MediaQuestion | null {
  return devices.microphone || devices.camera ? devices : null;
}

/** A question that is still open goes on, until a rule mutes without asking. */
function isAsked(rule: MediaRule, isOn: boolean, wasAsked = false): boolean {
  if (rule === 'mute') return false;
  return wasAsked || (rule === 'ask' && isOn);
}
