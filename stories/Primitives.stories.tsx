import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { BreakoutError } from '../src/index';
import { Avatar, Button, ErrorNote, Icon, Note, Spinner } from '../src/parts';
import { NumberField } from '../src/primitives/number-field';
import { meeting } from './support/with-meeting';
import type { IconName } from '../src/parts';
import { icons } from '../src/primitives/icons';
import { people } from './support/people';

const meta = { title: 'Parts', parameters: meeting({ people: 0 }) } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12, marginBlockEnd: 16 } as const;

const failure = new BreakoutError('server-silent', {
  what: 'The server did not answer.',
  why: 'Nobody was moved.',
  fix: 'Try again.',
});

function Everything() {
  const [count, setCount] = useState('4');
  return (
    <div className="rbk-panel" style={{ inlineSize: 'auto', blockSize: 'auto', padding: 24, borderRadius: 12 }}>
      {(['primary', 'secondary', 'danger', 'ghost'] as const).map((variant) => (
        <div key={variant} style={row}>
          {(['sm', 'md', 'lg'] as const).map((size) => (
            <Button key={size} variant={variant} size={size} icon="rooms">
              {variant}
            </Button>
          ))}
          <Button variant={variant} kind="icon" icon="edit">
            Edit
          </Button>
          <Button variant={variant} disabled>
            Disabled
          </Button>
        </div>
      ))}
      <div style={row}>
        {(Object.keys(icons) as IconName[]).map((name) => (
          <Icon key={name} name={name} />
        ))}
        <Spinner label="Loading" />
      </div>
      <div style={row}>
        {people.map((name) => (
          <Avatar key={name} name={name} />
        ))}
      </div>
      <NumberField label="Number of rooms" value={count} onValueChange={setCount} min={1} max={9} />
      <div style={{ display: 'grid', gap: 12 }}>
        <Note>
          <p className="rbk-note-title">A remark</p>
          <p className="rbk-note-text">In the flow of a view.</p>
        </Note>
        <ErrorNote error={failure} />
      </div>
    </div>
  );
}

export const Dark: Story = { render: () => <Everything /> };
export const Light: Story = { render: () => <Everything />, globals: { theme: 'light' } };
