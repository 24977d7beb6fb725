import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactNode } from 'react';
import { expect } from 'storybook/test';
import { BreakoutError } from '../src/index';
import { ErrorNote, Icon, Note } from '../src/parts';
import { NumberField } from '../src/primitives/number-field';
import { iconNames, Primitives } from './support/primitives';
import { meeting } from './support/with-meeting';

const meta = { title: 'Parts/Primitives', parameters: meeting({ people: 0 }) } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const failure = new BreakoutError('server-silent', {
  what: 'The server did not answer.',
  why: 'Nobody was moved.',
  fix: 'Try again.',
});

function Everything() {
  const [count, setCount] = useState('4');
  return (
    <Surface>
      <Primitives plain={false} />
      <NumberField label="Number of rooms" value={count} onValueChange={setCount} min={1} max={9} />
      <div style={{ display: 'grid', gap: 12, marginBlockStart: 16 }}>
        <Note>
          <p className="rbk-note-title">A remark</p>
          <p className="rbk-note-text">In the flow of a view.</p>
        </Note>
        <ErrorNote error={failure} />
      </div>
    </Surface>
  );
}

function Surface({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="rbk-panel surface" style={{ inlineSize: 'auto', blockSize: 'auto', padding: 24, borderRadius: 12 }}>
      {title !== undefined && <h2 style={{ margin: '0 0 16px', fontSize: 16, fontWeight: 600 }}>{title}</h2>}
      {children}
    </div>
  );
}

/** Native on the left, made of the vendor's elements on the right. */
function SideBySide() {
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 34rem), 1fr))', gap: 24 }}>
      <Surface title="Native">
        <Primitives plain />
      </Surface>
      <Surface title="Made of the vendor’s elements">
        <Primitives plain={false} />
      </Surface>
    </div>
  );
}

/** Each has one meaning. Those that point along the line point the other way where lines run the other way. */
export const Icons: Story = {
  render: () => (
    <Surface>
      <ul
        role="list"
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(7rem, 1fr))',
          gap: 24,
          margin: 0,
          padding: 0,
          listStyle: 'none',
        }}
      >
        {iconNames.map((name) => (
          <li key={name} style={{ display: 'grid', justifyItems: 'center', gap: 8 }}>
            <span style={{ fontSize: 20 }}>
              <Icon plain name={name} />
            </span>
            <code className="rbk-muted" style={{ fontSize: 12 }}>
              {name}
            </code>
          </li>
        ))}
      </ul>
    </Surface>
  ),
};

/** Buttons by variant and size, icons, spinners, avatars, a stepper, notes. */
export const EachForm: Story = {
  parameters: { docs: { story: { height: '750px' } } },
  render: () => <Everything />,
};
export const EachFormInLight: Story = { render: () => <Everything />, globals: { theme: 'light' } };

/** With RealtimeKit’s UI kit the same parts are made of its elements, and look the same. */
export const NativeAndVendor: Story = {
  parameters: { docs: { story: { height: '1157px' } } },
  render: () => <SideBySide />,
  play: async ({ canvasElement }) => {
    const [left, right] = canvasElement.querySelectorAll('.rbk-panel');
    await expect(left?.querySelectorAll('rtk-button, rtk-icon, rtk-spinner, rtk-avatar')).toHaveLength(0);
    for (const name of ['rtk-button', 'rtk-icon', 'rtk-spinner', 'rtk-avatar']) {
      await expect(right?.querySelector(name)).not.toBeNull();
    }
  },
};
export const NativeAndVendorLight: Story = { ...NativeAndVendor, globals: { theme: 'light' } };
