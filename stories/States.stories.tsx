import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { BreakoutError } from '../src/index';
import { Button, ErrorNote, Icon, Note } from '../src/parts';
import { Disclosure } from '../src/primitives/disclosure';
import { Field } from '../src/primitives/field';
import { Segments } from '../src/primitives/segments';
import { States } from './support/states';
import { meeting } from './support/with-meeting';

/** All states of the parts, side by side. */
const meta = {
  title: 'States',
  tags: ['!autodocs'],
  parameters: { ...meeting({ people: 0 }), docs: { story: { height: '540px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const pressable = ['Rest', 'Hover', 'Focus', 'Pressed', 'Disabled'];
const asClass = ['', 'as-hover', 'as-focus', 'as-pressed'];
const ignore = () => undefined;

const buttons = [
  ['Primary', { variant: 'primary' }],
  ['Secondary', {}],
  ['Quiet', { variant: 'ghost' }],
  ['Danger, at the end of a question', { variant: 'danger' }],
  ['Leads to danger', { variant: 'ghost', 'data-danger': '' }],
  ['Icon', { kind: 'icon', variant: 'ghost', icon: 'more' }],
  ['Small', { size: 'sm', icon: 'shuffle' }],
  ['Control bar', { kind: 'control-bar', icon: 'rooms' }],
] as const;

/** The ground tells rest, hover and pressed; a ring the focus; an outline in place of the fill what cannot be pressed. */
export const Buttons: Story = {
  render: () => (
    <States
      states={pressable}
      rows={buttons.map(([name, props]) => [
        name,
        ...asClass.map((state) => (
          <Button plain {...props} key={state} className={state}>
            Open rooms
          </Button>
        )),
        <Button plain {...props} key="disabled" aria-disabled>
          Open rooms
        </Button>,
      ])}
    />
  ),
  play: async ({ canvasElement }) => {
    const [, row] = canvasElement.querySelectorAll('tbody tr');
    const all = [...(row?.querySelectorAll('button') ?? [])];
    // Rest and focus have the same ground; hover, pressed and disabled one each.
    await waitFor(() =>
      expect(new Set(all.map((button) => getComputedStyle(button).backgroundColor))).toHaveProperty('size', 4),
    );
    const focused = row?.querySelector('.as-focus');
    await expect(focused && getComputedStyle(focused).outlineStyle).toBe('solid');
  },
};

const texts = [
  { name: 'Rest', className: '' },
  { name: 'Focus', className: 'as-focus' },
];

function TextField({ className, error, value = '' }: { className?: string; error?: string; value?: string }) {
  return (
    <Field label="Room name" {...(error !== undefined && { error })}>
      {(control) => (
        <input
          {...control}
          className={`rbk-input ${className ?? ''}`}
          value={value}
          placeholder="Room 5"
          onChange={ignore}
        />
      )}
    </Field>
  );
}

/** A field tells what is wrong with it under itself, and by its edge. */
export const Fields: Story = {
  render: () => (
    <States
      states={['Rest', 'Focus', 'Filled', 'Error']}
      rows={[
        [
          'Text',
          ...texts.map(({ name, className }) => <TextField key={name} className={className} />),
          <TextField key="filled" value="Design" />,
          <TextField key="error" error="Enter a name of at most 120 characters." />,
        ],
        [
          'Choice of many',
          ...[...texts.map(({ className }) => className), ''].map((className, index) => (
            <select key={index} className={`rbk-input ${className}`} aria-label="Send to" defaultValue="Everyone">
              <option>Everyone</option>
            </select>
          )),
        ],
        [
          'Search',
          ...[...texts, { name: 'Filled', className: '' }].map(({ name, className }) => (
            <div key={name} className="rbk-field rbk-search">
              <Icon plain name="search" />
              <input
                type="search"
                className={`rbk-input ${className}`}
                aria-label="Search people"
                placeholder="Search people"
                value={name === 'Filled' ? 'bjorn' : ''}
                onChange={ignore}
              />
            </div>
          )),
        ],
      ]}
    />
  ),
};

const choices = [
  { value: 'rooms', label: 'Rooms' },
  { value: 'people', label: 'People' },
] as const;

function Check({ className = '', checked = false, disabled = false }) {
  return (
    <label className="rbk-check">
      <input type="checkbox" className={className} checked={checked} disabled={disabled} onChange={ignore} />
      Everyone meets new people
    </label>
  );
}

/** One of a few, some of many, and what unfolds. */
export const Choices: Story = {
  render: () => (
    <States
      states={['Rest', 'Focus', 'Chosen', 'Disabled']}
      rows={[
        [
          'Checkbox',
          <Check key="rest" />,
          <Check key="focus" className="as-focus" />,
          <Check key="chosen" checked />,
          <Check key="disabled" disabled />,
        ],
        [
          'One of a few',
          ...(['rooms', 'people'] as const).map((value) => (
            <Segments key={value} label="By" value={value} onValueChange={ignore} options={choices} />
          )),
        ],
        [
          'Unfolds',
          <Disclosure key="rest" open={false} onOpenChange={ignore}>
            Show all 40
          </Disclosure>,
          <button key="focus" type="button" className="rbk-disclosure as-focus" aria-expanded={false}>
            Show all 40
            <Icon plain name="chevron" />
          </button>,
          <Disclosure key="open" open onOpenChange={ignore}>
            Show fewer
          </Disclosure>,
        ],
      ]}
    />
  ),
};

/** Names as a list, in a room, in a menu: a fill under the pointer, a tint and a tick when chosen, a ring for the focus. */
export const PeopleAndRooms: Story = {
  render: () => (
    <States
      states={['Rest', 'Hover', 'Focus', 'Chosen']}
      rows={[
        [
          'Person in a list',
          ...['', 'as-hover', 'as-focus', 'chosen'].map((state) => (
            <div
              key={state}
              className="rbk-listbox as-focus"
              role="listbox"
              aria-label={`People, ${state}`}
              tabIndex={0}
              style={{ outline: 'none' }}
            >
              <div
                role="option"
                aria-selected={state === 'chosen'}
                className={`rbk-option ${state}`}
                style={{ minBlockSize: 36 }}
                {...(state === 'as-focus' && { 'data-active': '' })}
              >
                <span className="rbk-mark" aria-hidden />
                <span className="rbk-option-name">Amara Okafor</span>
              </div>
            </div>
          )),
        ],
        [
          'Item of a menu',
          ...['', 'as-hover', 'as-focus'].map((state) => (
            <div
              key={state}
              className="rbk-menu"
              role="menu"
              aria-label={`Menu, ${state}`}
              style={{ position: 'static' }}
            >
              <div role="menuitem" tabIndex={-1} className={`rbk-menu-item ${state}`}>
                Move to Room 2
              </div>
            </div>
          )),
        ],
        [
          'Room',
          <section key="rest" className="rbk-room">
            <p className="rbk-room-title">Room 1</p>
          </section>,
          null,
          null,
          <section key="current" className="rbk-room" data-current="">
            <p className="rbk-room-title">Room 2, where you are</p>
          </section>,
        ],
        [
          'Mark',
          <span key="rest" className="rbk-tag">
            Locked
          </span>,
          null,
          null,
          <span key="current" className="rbk-tag" data-current="">
            Here
          </span>,
        ],
      ]}
    />
  ),
};

const failure = new BreakoutError('server-silent', {
  what: 'The server did not answer.',
  why: 'Nobody was moved.',
  fix: 'Try again.',
});

/** What is told, by how urgent it is; and time, by how much is left. */
export const NoticesAndTime: Story = {
  render: () => (
    <States
      states={['Rest', 'Warning', 'Error']}
      rows={[
        [
          'Note',
          ...(['info', 'warning'] as const).map((tone) => (
            <Note key={tone} tone={tone}>
              <p className="rbk-note-title">Your screen share has ended.</p>
              <p className="rbk-note-text">Start it again to go on.</p>
            </Note>
          )),
          <ErrorNote key="error" error={failure} />,
        ],
        [
          'Clock',
          <span key="rest" className="rbk-clock">
            <Icon plain name="clock" />
            12:00
          </span>,
          <span key="ending" className="rbk-clock" data-ending="">
            <Icon plain name="clock" />
            0:42
          </span>,
          <span key="over" className="rbk-clock" data-over="">
            <Icon plain name="clock" />
            Time is up
          </span>,
        ],
      ]}
    />
  ),
};

export const ButtonsInLight: Story = { ...Buttons, globals: { theme: 'light' } };
