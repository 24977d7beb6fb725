/** Every way in which the sandbox itself can be used wrongly. What the emulated server refuses is not among them. */
export type SandboxErrorCode =
  | 'already-installed'
  | 'bad-fault'
  | 'bad-target'
  | 'disposed'
  | 'meeting-deleted'
  | 'no-webrtc'
  | 'not-connected'
  | 'unknown-meeting'
  | 'unknown-preset';

/** Misuse of the sandbox. `message` says what happened, why it matters and what to do. */
export class SandboxError extends Error {
  /** Which failure it is. */
  readonly code: SandboxErrorCode;
  /** The three parts of `message`. */
  readonly text: { readonly what: string; readonly why: string; readonly fix: string };

  constructor(code: SandboxErrorCode, text: { what: string; why: string; fix: string }) {
    super(`${text.what} ${text.why} ${text.fix}`);
    this.name = 'SandboxError';
    this.code = code;
    this.text = text;
  }
}
