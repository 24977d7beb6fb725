import { MAX_TEXT_BYTES } from './transport';

/** Data of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An entry of the document as it travels. */
export interface WireEntry {
  readonly id: string;
  /** What it is: the features that share a channel tell theirs apart by it. */
  readonly kind: string;
  readonly seq: number;
  /** Id of the client that wrote it. */
  readonly author: string;
  /** Null: deleted. */
  readonly value: Json;
  /** How long ago it was written when this message was sent, ms: no clock of another machine is ever read. */
  readonly age: number;
  readonly signature?: string;
}

interface Head {
  /** Of this message: it may come twice. */
  readonly id: string;
  /** Of the sending client. */
  readonly client: string;
  /** Participant id of its person, as lists have it. */
  readonly person: string;
  /** The meeting or room it is in. */
  readonly meeting: string;
}

/** What a client's document is, in short. */
interface Digest {
  readonly digest: string;
  readonly seq: number;
}

/**
 * - `put`: entries that changed
 * - `beat`: what my document is, so that those who have another one notice
 * - `ask`: give me yours; `attempt` counts from 0, `of` is the client that was heard to have another document, or empty
 * - `give`: a part of my document, sent to the meeting of the client that asked
 */
export type Message = Head &
  (
    | { readonly type: 'put'; readonly entries: readonly WireEntry[] }
    | ({ readonly type: 'beat' } & Digest)
    | ({ readonly type: 'ask'; readonly attempt: number; readonly of: string } & Digest)
    | ({ readonly type: 'give'; readonly entries: readonly WireEntry[] } & Digest)
  );

/** Messages of another version are not read. What a message has beyond this version is left alone. */
const VERSION = 1;
const MAX_ENTRIES = 64;
/** Longest id, kind, digest or signature, characters. */
const MAX_WORD = 512;
/** Largest number that is exact, with room to count on. */
const MAX_SEQ = 2 ** 50;

export function encodeMessage(message: Message): string {
  return JSON.stringify({ v: VERSION, ...message });
}

/** Of UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * Reads what came in. `unknown`: of another version, or of a type that this version does not know; `malformed`: no
 * message. Entries that are none are left out.
 */
export function decodeMessage(text: unknown): Message | 'malformed' | 'unknown' {
  if (typeof text !== 'string' || text.length > MAX_TEXT_BYTES || byteLength(text) > MAX_TEXT_BYTES) return 'malformed';
  const raw = parse(text);
  if (!isRecord(raw) || typeof raw.v !== 'number') return 'malformed';
  if (raw.v !== VERSION) return 'unknown';
  const { id, client, person, meeting, type, attempt, of = '' } = raw;
  if (!isWord(id) || !isWord(client) || !isWord(person) || !isWord(meeting)) return 'malformed';
  const head = { id, client, person, meeting };
  const entries = Array.isArray(raw.entries) ? raw.entries.slice(0, MAX_ENTRIES).flatMap(entryOf) : null;
  const digest = isWord(raw.digest) && isCount(raw.seq) ? { digest: raw.digest, seq: raw.seq } : null;
  switch (type) {
    case 'put':
      return entries ? { ...head, type, entries } : 'malformed';
    case 'beat':
      return digest ? { ...head, type, ...digest } : 'malformed';
    case 'ask':
      return digest && isCount(attempt) && typeof of === 'string'
        ? { ...head, type, attempt, of, ...digest }
        : 'malformed';
    case 'give':
      return digest && entries ? { ...head, type, entries, ...digest } : 'malformed';
    default:
      return 'unknown';
  }
}

function entryOf(raw: unknown): WireEntry[] {
  if (!isRecord(raw)) return [];
  const { id, kind, seq, author, value, age, signature } = raw;
  if (!isWord(id) || !isWord(kind) || !isWord(author) || !isCount(seq) || value === undefined) return [];
  if (typeof age !== 'number' || !(age >= 0) || (signature !== undefined && !isWord(signature))) return [];
  // Parsed from JSON.
  const entry = { id, kind, seq, author, value: value as Json, age };
  return [signature === undefined ? entry : { ...entry, signature }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_WORD;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < MAX_SEQ;
}
