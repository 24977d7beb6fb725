import { hueOf } from '../../../src/primitives/initials';

/** Somebody who is to enter the meeting in a frame of their own. */
export interface CastMember {
  /** In lower case, for addresses. */
  readonly id: string;
  readonly name: string;
  /** A preset of the sandbox. */
  readonly preset: string;
  /** Colour of their picture, in degrees. */
  readonly hue: number;
}

const standard = 'Amara Okafor:host,Jonas Weber:switcher,Mina Sato:returner,Tariq Haddad:participant';

/** Reads `?people=Name:preset,Name:preset`; the first one is shown large. A name without a preset is a participant. */
export function readCast(query: URLSearchParams): readonly CastMember[] {
  const entries = (query.get('people') || standard).split(',');
  return entries.map((entry) => {
    const [name = '', preset = 'participant'] = entry.split(':');
    return { id: idOf(name), name: name.trim(), preset: preset.trim(), hue: hueOf(name.trim()) };
  });
}

function idOf(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, '-');
}
