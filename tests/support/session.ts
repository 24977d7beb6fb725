import { onTestFinished } from 'vitest';
import {
  createBreakoutSession,
  type BreakoutSession,
  type RealtimeKitClient,
  type SessionOptions,
} from '../../src/core';
import type { World } from './sandbox';

export type Session = BreakoutSession<RealtimeKitClient>;

/** The session of a person's client, attached for the length of the test. */
export function sessionOf(world: World, name: string, options?: SessionOptions): Session {
  const session = createBreakoutSession(world.client(name), options);
  const stop = session.subscribe(() => undefined);
  onTestFinished(() => {
    stop();
    session.dispose();
  });
  return session;
}

/** Key of the person of this name, as this session knows them. Throws when they are not listed. */
export function keyOf(session: Session, name: string): string {
  const { main, rooms } = session.getSnapshot();
  const person = [...(main ? [main] : []), ...rooms].flatMap((room) => room.people).find((one) => one.name === name);
  if (!person) throw new Error(`"${name}" is in no room of this list.`);
  return person.key;
}

/** Names of the people by room title, as the session shows them. */
export function namesByRoom(session: Session): Record<string, string[]> {
  const { main, rooms } = session.getSnapshot();
  return Object.fromEntries(
    [...(main ? [main] : []), ...rooms].map((room) => [room.title, room.people.map((person) => person.name).sort()]),
  );
}
