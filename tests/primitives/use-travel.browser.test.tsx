import { render } from '@testing-library/react';
import { useRef, type CSSProperties } from 'react';
import { expect, it } from 'vitest';
import { useTravel } from '../../src/primitives/use-travel';

const motion = { '--rbk-medium': '200ms', '--rbk-ease': 'linear' } as CSSProperties;

interface RoomsProps {
  rooms: Readonly<Record<string, readonly string[]>>;
  style: CSSProperties;
  most?: number;
}

function Rooms({ rooms, style, most }: RoomsProps) {
  const list = useRef<HTMLDivElement>(null);
  useTravel(list, most);
  return (
    <div ref={list} style={style}>
      <div>
        {Object.entries(rooms).map(([room, people]) => (
          <div key={room} role="listitem" data-key={room} style={{ paddingBlock: 20 }}>
            {people.map((name) => (
              <button key={name} data-person={name} style={{ display: 'block', blockSize: 30 }}>
                <span style={{ display: 'block' }}>{name}</span>
                <span data-stays="">On the way</span>
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

const picture = (name: string) => person(name).firstElementChild as HTMLElement;

it('shows a person on the way from the room where they were, and nobody else', async () => {
  const { rerender } = render(<Rooms rooms={before} style={motion} />);
  const from = picture('Ana').getBoundingClientRect().top;
  rerender(<Rooms rooms={after} style={motion} />);
  await frame();
  const [travel] = picture('Ana').getAnimations();
  expect(travel).toBeDefined();
  travel?.pause();
  if (travel) travel.currentTime = 0;
  expect(picture('Ana').getBoundingClientRect().top).toBeCloseTo(from, 0);
  // They can be pressed where they will be, and so can what they pass over.
  const { left, top, height } = person('Ana').getBoundingClientRect();
  expect(top).toBeGreaterThan(person('Cem').getBoundingClientRect().top);
  expect(document.elementFromPoint(left + 5, top + height / 2)).toBe(person('Ana'));
  expect(getComputedStyle(picture('Ana')).pointerEvents).toBe('none');
  travel?.finish();
  expect(picture('Ana').getBoundingClientRect().top).toBeGreaterThan(top);
  expect([...picture('Ben').getAnimations(), ...picture('Cem').getAnimations()]).toEqual([]);
});

it('leaves in its place what is said of them, and shows no crowd on the way', async () => {
  const { rerender } = render(<Rooms rooms={before} style={motion} most={1} />);
  rerender(<Rooms rooms={after} style={motion} most={1} />);
  await frame();
  const said = person('Ana').lastElementChild as HTMLElement;
  expect([picture('Ana').getAnimations().length, said.getAnimations().length]).toEqual([1, 0]);
  rerender(<Rooms rooms={{ Red: ['Ana', 'Cem'], Blue: ['Ben'] }} style={motion} most={1} />);
  await frame();
  expect([picture('Cem'), picture('Ben')].flatMap((each) => each.getAnimations())).toEqual([]);
});

it.each([
  ['where motion is unwanted', { '--rbk-medium': '0s' } as CSSProperties],
  ['without the sheet', {}],
])('moves nothing %s', async (_, style) => {
  const { rerender } = render(<Rooms rooms={before} style={style} />);
  rerender(<Rooms rooms={after} style={style} />);
  await frame();
  expect(picture('Ana').getAnimations()).toEqual([]);
});
