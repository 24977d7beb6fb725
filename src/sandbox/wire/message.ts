import { LongType, MessageType, RepeatType, ScalarType } from '@protobuf-ts/runtime';
import type { IMessageType, PartialFieldInfo, PartialMessage } from '@protobuf-ts/runtime';

/**
 * A readable way to declare protobuf messages: each field is written once, as `name: type(number)`, and the TypeScript
 * shape follows from it.
 */
interface Field<Value, Presence extends 'always' | 'optional'> {
  readonly describe: (name: string) => PartialFieldInfo;
  readonly presence: Presence;
  /** Never present at run time; carries the type. */
  readonly value?: Value;
}

type Fields = Readonly<Record<string, Field<unknown, 'always' | 'optional'>>>;

type ShapeOf<F extends Fields> = {
  -readonly [Name in keyof F as F[Name]['presence'] extends 'always' ? Name : never]: ValueOf<F[Name]>;
} & {
  -readonly [Name in keyof F as F[Name]['presence'] extends 'optional' ? Name : never]?: ValueOf<F[Name]>;
};

type ValueOf<F> = F extends Field<infer Value, 'always' | 'optional'> ? Value : never;

/** The TypeScript shape of a message declared by {@link message}. */
export type MessageOf<Type> = Type extends IMessageType<infer Shape> ? Shape : never;

interface ScalarKind {
  readonly T: ScalarType;
  readonly L?: LongType;
}

const string: ScalarKind = { T: ScalarType.STRING };
const bytes: ScalarKind = { T: ScalarType.BYTES };
const bool: ScalarKind = { T: ScalarType.BOOL };
/** Enumerations travel as int32 too: on the wire there is no difference. */
const int32: ScalarKind = { T: ScalarType.INT32 };
const uint32: ScalarKind = { T: ScalarType.UINT32 };
const uint64: ScalarKind = { T: ScalarType.UINT64, L: LongType.NUMBER };

function required<Value>(kind: ScalarKind) {
  return (no: number): Field<Value, 'always'> => ({
    presence: 'always',
    describe: (name) => ({ no, name, kind: 'scalar', ...kind }),
  });
}

function optional<Value>(kind: ScalarKind) {
  return (no: number): Field<Value, 'optional'> => ({
    presence: 'optional',
    describe: (name) => ({ no, name, kind: 'scalar', opt: true, ...kind }),
  });
}

function repeated<Value>(kind: ScalarKind) {
  return (no: number): Field<Value[], 'always'> => ({
    presence: 'always',
    describe: (name) => ({ no, name, kind: 'scalar', repeat: RepeatType.UNPACKED, ...kind }),
  });
}

export const field = {
  string: required<string>(string),
  bytes: required<Uint8Array>(bytes),
  bool: required<boolean>(bool),
  int32: required<number>(int32),
  uint32: required<number>(uint32),
  uint64: required<number>(uint64),
  optionalString: optional<string>(string),
  optionalBytes: optional<Uint8Array>(bytes),
  optionalBool: optional<boolean>(bool),
  optionalInt32: optional<number>(int32),
  optionalUint64: optional<number>(uint64),
  strings: repeated<string>(string),
  bytesList: repeated<Uint8Array>(bytes),

  /** One nested message; absent when not sent. */
  nested: <Shape extends object>(no: number, type: IMessageType<Shape>): Field<Shape, 'optional'> => ({
    presence: 'optional',
    describe: (name) => ({ no, name, kind: 'message', T: () => type }),
  }),

  /** A list of nested messages. */
  list: <Shape extends object>(no: number, type: IMessageType<Shape>): Field<Shape[], 'always'> => ({
    presence: 'always',
    describe: (name) => ({ no, name, kind: 'message', repeat: RepeatType.UNPACKED, T: () => type }),
  }),

  /** Nested messages by string key. */
  map: <Shape extends object>(no: number, type: IMessageType<Shape>): Field<Record<string, Shape>, 'always'> => ({
    presence: 'always',
    describe: (name) => ({ no, name, kind: 'map', K: ScalarType.STRING, V: { kind: 'message', T: () => type } }),
  }),
} as const;

/** Declares a message. `name` is the full protobuf name, for error texts only. */
export function message<F extends Fields>(name: string, fields: F): IMessageType<ShapeOf<F>> {
  const described = Object.entries(fields).map(([fieldName, declared]) => declared.describe(fieldName));
  return new MessageType<ShapeOf<F>>(name, described);
}

export function encode<Shape extends object>(type: IMessageType<Shape>, content: PartialMessage<Shape>): Uint8Array {
  return type.toBinary(type.create(content));
}

/** Decodes a payload; an absent one is the empty message. */
export function decode<Shape extends object>(type: IMessageType<Shape>, payload: Uint8Array | undefined): Shape {
  return type.fromBinary(payload ?? new Uint8Array());
}
