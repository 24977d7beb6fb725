import type { Person } from '../../../../src/core/types';
import { hueOf, initialsOf } from '../../../../src/primitives/initials';
import { useTexts } from './texts';

const FACES = 5;

/** People without a picture of their own. */
export function Crowd({ people }: { readonly people: readonly Person[] }) {
  const texts = useTexts();
  return (
    <p className="crowd">
      <span className="faces" aria-hidden="true">
        {people.slice(0, FACES).map(({ key, name }) => (
          <span key={key} className="face" style={{ '--hue': hueOf(name) }} title={name}>
            {initialsOf(name)}
          </span>
        ))}
      </span>
      {texts.others(people.length)}
    </p>
  );
}
