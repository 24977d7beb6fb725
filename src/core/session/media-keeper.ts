import type { MediaQuestion, MediaState, Notice } from '../types';
import { rulesFor, type MediaPolicy, type MediaRule, type SwitchDirection } from './media-policy';
import type { MeetingPort } from './port';

/** What is remembered of a microphone or a camera. */
class Device {
  /** It was on when a switch began, or the connection was lost, and nobody is asked about it. */
  #wasOn = false;
  /** Whether its user is asked about it. */
  #isAsked = false;
  /** Its user left it off: they are told again in the next room, unless it was on meanwhile. */
  #isLeftOff = false;
  /** A snapshot has said that it is off. */
  #isTold = false;
  /** That was so when the last switch began, or the connection was lost. */
  #isStillOff = false;

  /** `toMain`: in the main meeting nobody waits for it. */
  depart(rule: MediaRule, isOn: boolean, toMain: boolean): void {
    const counts = isOn || (!toMain && this.#isLeftOff);
    this.#wasOn = rule !== 'ask' && (counts || this.#wasOn);
    // A question that is still open goes on, until a rule mutes without asking.
    this.#isAsked = rule !== 'mute' && (this.#isAsked || (rule === 'ask' && counts));
    this.#isStillOff = this.#isTold && !isOn;
  }

  lose(isOn: boolean): void {
    this.#wasOn ||= isOn;
    this.#isStillOff = this.#isTold && !isOn;
  }

  asks(isOn: boolean): boolean {
    this.#isAsked &&= !isOn;
    return this.#tell(this.#isAsked, isOn);
  }

  isTurnedOff(isOn: boolean): boolean {
    this.#isLeftOff &&= !isOn;
    this.#wasOn &&= !isOn;
    return this.#tell(this.#wasOn, isOn);
  }

  /** Of one that is asked about or told. */
  get isStillOff(): boolean {
    return this.#isStillOff;
  }

  #tell(isSaid: boolean, isOn: boolean): boolean {
    this.#isTold = !isOn && (this.#isTold || isSaid);
    return isSaid;
  }

  /** The user has decided. */
  close(isOn: boolean): void {
    this.#isLeftOff ||= !isOn && (this.#wasOn || this.#isAsked);
    this.#wasOn = false;
    this.#isAsked = false;
  }
}

/** What switches do to microphone, camera, screen and place on stage, and what has to be asked or told about it afterwards. */
export class MediaKeeper {
  readonly #microphone = new Device();
  readonly #camera = new Device();
  #question: MediaQuestion | null = null;
  #turnedOff: MediaQuestion | null = null;
  #stillOff: MediaQuestion | null = null;
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
      if (rules.microphone !== 'keep') port.media.muteMicrophone();
      if (rules.camera !== 'keep') port.media.stopCamera();
      if (on.screenShare) {
        port.media.stopScreenShare();
        this.#notice = 'screen-share-ended';
      }
      // Only now that they are off: one that is on has been answered for.
      this.#microphone.depart(rules.microphone, on.microphone, direction === 'toMain');
      this.#camera.depart(rules.camera, on.camera, direction === 'toMain');
    } catch (error) {
      onError(error);
    }
  }

  /** The connection is lost. When it comes back late, the SDK switches off what the server has let go of (SDK facts 29). */
  disconnect({ microphone, camera, screenShare }: MediaState): void {
    this.#microphone.lose(microphone);
    this.#camera.lose(camera);
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

  /** What is still open, now that these are on: to switch a device on is an answer. The same object until it changes. */
  question(on: MediaState): MediaQuestion | null {
    const next = { microphone: this.#microphone.asks(on.microphone), camera: this.#camera.asks(on.camera) };
    return (this.#question = either(next, this.#question));
  }

  /**
   * What was on before and is off now: by a rule, or because the SDK lost it on the way or with the connection. The same
   * object until it changes.
   */
  turnedOff(on: MediaState): MediaQuestion | null {
    const next = {
      microphone: this.#microphone.isTurnedOff(on.microphone),
      camera: this.#camera.isTurnedOff(on.camera),
    };
    return (this.#turnedOff = either(next, this.#turnedOff));
  }

  /** Those of these that an earlier switch turned off, and of which the user knows. The same object until it changes. */
  stillOff(...told: readonly (MediaQuestion | null)[]): MediaQuestion | null {
    const next = {
      microphone: this.#microphone.isStillOff && told.some((each) => each?.microphone),
      camera: this.#camera.isStillOff && told.some((each) => each?.camera),
    };
    return (this.#stillOff = either(next, this.#stillOff));
  }

  /** The user has decided about these devices: closes the question, and what is told of them, until the next room. */
  close({ microphone, camera }: Partial<MediaQuestion>): void {
    if (microphone !== undefined) this.#microphone.close(microphone);
    if (camera !== undefined) this.#camera.close(camera);
  }

  notice(on: MediaState): Notice | null {
    if (on.screenShare) this.#notice = null;
    return this.#notice;
  }

  dismissNotice(): void {
    this.#notice = null;
  }
}

function either(now: MediaQuestion, before: MediaQuestion | null): MediaQuestion | null {
  if (!now.microphone && !now.camera) return null;
  return before?.microphone === now.microphone && before.camera === now.camera ? before : now;
}
