import { useEffect, useRef } from 'react';
import { Disclosure } from '../../src/primitives/disclosure';
import { Segments } from '../../src/primitives/segments';
import { useSay } from './content';
import { As, States } from './states';

const ignore = () => undefined;

interface CheckProps {
  className?: string;
  checked?: boolean;
  /** Some of several are chosen. */
  some?: boolean;
  disabled?: boolean;
}

function Check({ className = '', checked = false, some = false, disabled = false }: CheckProps) {
  const say = useSay();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label className="rbk-check">
      <input ref={box} type="checkbox" className={className} checked={checked} disabled={disabled} onChange={ignore} />
      {say('Select all')}
    </label>
  );
}

function Split({ chosen, disabled = false }: { chosen: 'rooms' | 'people'; disabled?: boolean }) {
  const say = useSay();
  return (
    <Segments
      label={say('Split by')}
      disabled={disabled}
      value={chosen}
      onValueChange={ignore}
      options={[
        { value: 'rooms', label: say('Number of rooms') },
        { value: 'people', label: say('People per room') },
      ]}
    />
  );
}

function Unfolds({ text, open = false }: { text: string; open?: boolean }) {
  return (
    <Disclosure open={open} onOpenChange={ignore}>
      {text}
    </Disclosure>
  );
}

export function ChoiceSheet() {
  const say = useSay();
  return (
    <States
      rows={[
        [
          'Checkbox',
          [
            ['Rest', <Check key="rest" />],
            [
              'Hover',
              <As key="hover" state="as-hover" of=".rbk-check">
                <Check />
              </As>,
            ],
            ['Focus', <Check key="focus" className="as-focus" />],
            ['Chosen', <Check key="chosen" checked />],
            ['Some of several chosen', <Check key="some" some />],
            ['Chosen, with the focus', <Check key="both" checked className="as-focus" />],
            ['Disabled', <Check key="disabled" disabled />],
            ['Disabled, chosen', <Check key="fixed" checked disabled />],
          ],
        ],
        [
          'One of a few',
          [
            ['The first chosen', <Split key="rooms" chosen="rooms" />],
            ['The second chosen', <Split key="people" chosen="people" />],
            [
              'Hover: the other one',
              <As key="hover" state="as-hover" of=".rbk-segment:last-child">
                <Split chosen="rooms" />
              </As>,
            ],
            [
              'Focus',
              <As key="focus" state="as-focus" of="input:checked">
                <Split chosen="rooms" />
              </As>,
            ],
            ['Disabled', <Split key="disabled" chosen="rooms" disabled />],
          ],
        ],
        [
          'Unfolds',
          [
            ['Folded', <Unfolds key="folded" text={say('Show more')} />],
            [
              'Hover',
              <As key="hover" state="as-hover" of="button">
                <Unfolds text={say('Show more')} />
              </As>,
            ],
            [
              'Focus',
              <As key="focus" state="as-focus" of="button">
                <Unfolds text={say('Show more')} />
              </As>,
            ],
            ['Unfolded', <Unfolds key="open" text={say('Show fewer')} open />],
          ],
        ],
      ]}
    />
  );
}
