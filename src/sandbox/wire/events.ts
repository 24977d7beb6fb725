/**
 * The numbers that tell socket messages apart, under the names that faults and the trace use for them.
 * Source: the SDK's own tables (2.0.2).
 */

const CHAT = 0x1_0000;
const PLUGIN = 0x2_0000;
const POLLS = 0x3_0000;
const PRESET = 0x5_0000;
const MEDIA = 0x300_0000;

export const eventNumbers = {
  peer: 0,
  peers: 2,
  join: 3,
  leave: 4,
  'room-info': 5,
  'stage-requests': 12,
  'stage-request': 13,
  'stage-cancel': 14,
  'stage-grant': 15,
  'stage-deny': 16,
  'stage-join': 18,
  'stage-leave': 19,
  dump: 20,
  create: 21,
  delete: 22,
  move: 23,
  /** Push to the person who is moved: where to, and the token for it. */
  transfer: 24,
  /** Push to the family: somebody was moved. The SDK ignores it. */
  moved: 25,
  /** Push to the family: rooms were created. */
  'rooms-created': 26,
  /** Push to the family: rooms were deleted. */
  'rooms-deleted': 27,
  'added-people': 28,
  broadcast: 29,
  kick: 30,
  'kick-all': 31,
  waiting: 33,
  admit: 34,
  /** Push to a person in the waiting room. */
  admitted: 35,
  deny: 36,
  /** Push to a person in the waiting room. */
  denied: 37,
  /** Push to everybody in a meeting, and the answer to joining and leaving the stage. */
  'stage-status': 38,
  'broadcast-to': 39,
  /** Pushes to everybody in a meeting. */
  'recording-started': 40,
  'recording-stopped': 41,
  'recording-paused': 42,
  stage: 43,

  'chat-history': CHAT + 0,
  'chat-send': CHAT + 1,
  'chat-send-to-peers': CHAT + 2,
  'chat-edit': CHAT + 3,
  'chat-delete': CHAT + 4,
  'chat-page': CHAT + 5,
  'chat-pin': CHAT + 10,

  'store-insert': PLUGIN + 9,
  'store-get': PLUGIN + 10,
  'store-delete': PLUGIN + 11,

  'poll-create': POLLS + 0,
  polls: POLLS + 1,
  'poll-vote': POLLS + 2,

  /** Push to a person whose permissions changed. */
  permissions: PRESET + 1,

  'media-transport': MEDIA + 1,
  produce: MEDIA + 2,
  consume: MEDIA + 3,
  'producer-toggle': MEDIA + 4,
  'producer-close': MEDIA + 6,
  'consumer-close': MEDIA + 7,
  simulcast: MEDIA + 8,
  'media-join': MEDIA + 16,
  'media-leave': MEDIA + 17,
  'media-complete': MEDIA + 20,
  'media-peer-joined': MEDIA + 25,
  'media-peer-left': MEDIA + 26,
  'producer-created': MEDIA + 27,
  'producer-toggled': MEDIA + 28,
  'producer-closed': MEDIA + 29,
  /** Push to everybody in a meeting: who speaks. */
  'active-speaker': MEDIA + 40,
  renegotiate: MEDIA + 50,
  /** Mutes one person, or everybody, in the meeting of the client that asks. */
  'mute-peer': MEDIA + 93,
  'mute-all': MEDIA + 94,
  'audio-activity': MEDIA + 100,

  error: 65_535,
} as const;

/** A socket message by name. */
export type WireEvent = keyof typeof eventNumbers;

const namesByNumber = new Map<number, WireEvent>(
  Object.entries(eventNumbers).map(([name, number]) => [number, name as WireEvent]),
);

/** The name of a message, or undefined for one that the sandbox does not emulate. */
export function eventName(number: number): WireEvent | undefined {
  return namesByNumber.get(number);
}
