import type { IMessageType, PartialMessage } from '@protobuf-ts/runtime';
import type { Fault } from '../faults';
import type { MutableTraceEntry } from '../trace';
import type { WireEvent } from '../wire/events';
import { decode, encode } from '../wire/message';
import type { Backend } from './backend';
import type { Connection } from './meeting';

/** What a handler has at hand while it serves one request. */
export interface RequestContext {
  readonly backend: Backend;
  readonly connection: Connection;
  /** The fault that makes it refuse a part of the request. */
  readonly fault: Fault | null;
  readonly reply: <Shape extends object>(
    type: IMessageType<Shape>,
    content: PartialMessage<Shape>,
    summary?: string,
  ) => void;
  /** Answers by a message of another name, where the SDK waits for that one. */
  readonly replyAs: <Shape extends object>(
    event: WireEvent,
    type: IMessageType<Shape>,
    content: PartialMessage<Shape>,
  ) => void;
  /** Answers with no content at all. */
  readonly replyEmpty: () => void;
  /** Says in the trace what the request is about. */
  readonly note: (summary: string) => void;
  /** Answers with an error. */
  readonly refuse: (reason: string) => void;
}

/** Serves one kind of request. */
export type Handler = (context: RequestContext, payload: Uint8Array | undefined) => void | Promise<void>;

export type HandlerTable = Partial<Readonly<Record<WireEvent, Handler>>>;

/** A handler whose request has content of a declared type. */
export function handle<Request extends object>(
  type: IMessageType<Request>,
  serve: (context: RequestContext, request: Request) => void | Promise<void>,
): Handler {
  return (context, payload) => serve(context, decode(type, payload));
}

export function createContext(
  backend: Backend,
  connection: Connection,
  request: {
    readonly event: WireEvent;
    readonly id: string | undefined;
    readonly fault: Fault | null;
    readonly entry: MutableTraceEntry;
  },
): RequestContext {
  const { event, id, fault, entry } = request;
  return {
    backend,
    connection,
    fault,
    reply: (type, content, summary) => {
      connection.reply(event, id, encode(type, content), summary);
    },
    replyAs: (other, type, content) => {
      connection.reply(other, id, encode(type, content));
    },
    replyEmpty: () => {
      connection.reply(event, id, new Uint8Array());
    },
    note: (summary) => {
      entry.summary = summary;
    },
    refuse: (reason) => {
      connection.refuse(event, id, reason);
    },
  };
}
