import { Button, Icon } from '../../src/parts';
import { Field } from '../../src/primitives/field';
import { NumberField } from '../../src/primitives/number-field';
import { useSay } from './content';
import { As, States } from './states';

const ignore = () => undefined;

/** What only a pointer or a keyboard brings about: its word, and the class for it. */
const forced = [
  ['Rest', ''],
  ['Hover', 'as-hover'],
  ['Focus', 'as-focus'],
  ['Pressed', 'as-pressed'],
] as const;

const buttons = [
  ['Primary', 'Start Breakout', { variant: 'primary' }],
  ['Secondary', 'Edit rooms', {}],
  ['Quiet', 'Cancel', { variant: 'ghost' }],
  ['Danger, at the end of a question', 'Close rooms', { variant: 'danger' }],
  ['Leads to danger', 'Close all rooms…', { variant: 'ghost', 'data-danger': '' }],
  ['Icon', 'More for all rooms', { kind: 'icon', variant: 'ghost', icon: 'more' }],
  ['Small', 'Spread over the rooms', { size: 'sm', icon: 'shuffle' }],
  ['Control bar', 'Breakout rooms', { kind: 'control-bar', icon: 'rooms' }],
] as const;

export function ButtonSheet() {
  const say = useSay();
  return (
    <States
      width="button"
      rows={buttons.map(([name, text, props]) => [
        name,
        [
          ...forced.map(
            ([state, className]) =>
              [
                state,
                <Button plain {...props} key={state} className={className}>
                  {say(text)}
                </Button>,
              ] as const,
          ),
          [
            'Disabled',
            <Button plain {...props} key="disabled" aria-disabled>
              {say(text)}
            </Button>,
          ],
        ],
      ])}
    />
  );
}

interface ControlProps {
  className?: string;
  error?: string;
  value?: string;
  disabled?: boolean;
}

function TextField({ className, error, value = '', disabled }: ControlProps) {
  const say = useSay();
  return (
    <Field label={say('Room name')} {...(error !== undefined && { error })}>
      {(control) => (
        <input
          {...control}
          className={`rbk-input ${className ?? ''}`}
          value={value}
          placeholder={say('Room 5')}
          disabled={disabled}
          onChange={ignore}
        />
      )}
    </Field>
  );
}

function TextArea({ className, value = '' }: ControlProps) {
  const say = useSay();
  return (
    <Field label={say('Task')}>
      {(control) => (
        <textarea
          {...control}
          className={`rbk-input rbk-textarea ${className ?? ''}`}
          dir="auto"
          rows={3}
          value={value}
          onChange={ignore}
        />
      )}
    </Field>
  );
}

/** Its error is the one for a text that is no number. */
function Stepper({ value, error }: { value: string; error?: string }) {
  const say = useSay();
  return (
    <NumberField
      label={say('Number of rooms')}
      value={value}
      onValueChange={ignore}
      min={1}
      max={20}
      {...(error !== undefined && { error })}
    />
  );
}

function Choice({ className, value = 'Everyone' }: ControlProps) {
  const say = useSay();
  return (
    <select className={`rbk-input ${className ?? ''}`} aria-label={say('To')} value={value} onChange={ignore}>
      {['Everyone', 'Hosts'].map((each) => (
        <option key={each} value={each}>
          {say(each)}
        </option>
      ))}
    </select>
  );
}

function Search({ className, value = '' }: ControlProps) {
  const say = useSay();
  return (
    <div className="rbk-field rbk-search">
      <Icon plain name="search" />
      <input
        type="search"
        className={`rbk-input ${className ?? ''}`}
        aria-label={say('Search people')}
        placeholder={say('Search people')}
        value={value}
        onChange={ignore}
      />
    </div>
  );
}

export function FieldSheet() {
  const say = useSay();
  return (
    <States
      rows={[
        [
          'Text',
          [
            ['Rest', <TextField key="rest" />],
            ['Focus', <TextField key="focus" className="as-focus" />],
            ['Filled', <TextField key="filled" value={say('Garden')} />],
            [
              'Error',
              <TextField key="error" error={say('Enter a name: it cannot be empty or longer than 120 characters.')} />,
            ],
          ],
        ],
        [
          'Text of several lines',
          [
            ['Rest', <TextArea key="rest" />],
            ['Focus', <TextArea key="focus" className="as-focus" />],
            ['Filled', <TextArea key="filled" value={say('Find three risks, and choose who speaks for you.')} />],
          ],
        ],
        [
          'Stepper',
          [
            ['Rest', <Stepper key="rest" value="4" />],
            [
              'Focus in the field',
              <As key="focus" state="as-focus" of="input">
                <Stepper value="4" />
              </As>,
            ],
            ['At the least: one step is disabled', <Stepper key="least" value="1" />],
            ['At the most: the other is', <Stepper key="most" value="20" />],
            ['Error', <Stepper key="error" value="0" error={say('Enter a whole number from 1 to 20.')} />],
          ],
        ],
        [
          'Choice of many',
          [
            ['Rest', <Choice key="rest" />],
            ['Focus', <Choice key="focus" className="as-focus" />],
            ['Another chosen', <Choice key="chosen" value="Hosts" />],
          ],
        ],
        [
          'Search',
          [
            ['Rest', <Search key="rest" />],
            ['Focus', <Search key="focus" className="as-focus" />],
            ['Filled', <Search key="filled" value={say('Noah')} />],
          ],
        ],
      ]}
    />
  );
}
