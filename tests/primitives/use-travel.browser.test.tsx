import { render } from '@testing-library/react';
import { useRef, type CSSProperties } from 'react';
import { expect, it } from 'vitest';
import { useTravel } from '../../src/primitives/use-travel';

const motion = { '--rbk-medium': '200ms', '--rbk-ease': 'linear' } as CSSProperties;

function Rooms({ rooms, style }: { rooms: Readonly<Record<string, readonly string[]>>; style: CSSProperties }) {
  const list = useRef<HTMLDivElement>(null);
  useTravel(list);
  return (
    <div ref={list} style={style}>
      <div>
        {Object.entries(rooms).map(([room, people]) => (
          <div key={room} role="listitem" data-key={room} style={{ paddingBlock: 20 }}>
            {people.map((name) => (
              <button key={name} data-person={name} style={{ display: 'block', blockSize: 30 }}>
                {name}
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const before = { Red: ['Ana', 'Ben'], Blue: ['Cem'] };
const after = { Red: ['Ben'], Blue: ['Cem', 'Ana'] };
const person = (name: string) => document.querySelector<HTMLElement>(`[data-person=${name}]`) as HTMLElement;
const frame = () => new Promise(requestAnimationFrame);

it('shows a person on the way from the room where they were, and nobody else', async () => {
  const { rerender } = render(<Rooms rooms={before} style={motion} />);
  const from = person('Ana').getBoundingClientRect().top;
  rerender(<Rooms rooms={after} style={motion} />);
  await frame();
  const [travel] = person('Ana').getAnimations();
  expect(travel).toBeDefined();
  travel?.pause();
  if (travel) travel.currentTime = 0;
  expect(person('Ana').getBoundingClientRect().top).toBeCloseTo(from, 0);
  // What they pass over can be pressed.
  expect(getComputedStyle(person('Ana')).pointerEvents).toBe('none');
  travel?.finish();
  expect(person('Ana').getBoundingClientRect().top).toBeGreaterThan(person('Cem').getBoundingClientRect().top);
  expect(getComputedStyle(person('Ana')).pointerEvents).toBe('auto');
  expect([...person('Ben').getAnimations(), ...person('Cem').getAnimations()]).toEqual([]);
});

it.each([
  ['where motion is unwanted', { '--rbk-medium': '0s' } as CSSProperties],
  ['without the sheet', {}],
])('moves nothing %s', async (_, style) => {
  const { rerender } = render(<Rooms rooms={before} style={style} />);
  rerender(<Rooms rooms={after} style={style} />);
  await frame();
  expect(person('Ana').getAnimations()).toEqual([]);
});
