import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { meeting } from './support/with-meeting';

const meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { ...meeting({ people: 0 }), docs: { story: { height: '560px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const colours = {
  Surfaces: ['base', 'surface', 'card'],
  Controls: ['fill', 'hover', 'press'],
  'Lines and edges': ['line', 'edge'],
  Texts: ['text', 'muted', 'brand-text', 'danger-text'],
  Brand: ['brand', 'brand-tint'],
  Danger: ['danger', 'danger-fill', 'danger-tint', 'danger-line'],
  Warning: ['warning', 'warning-tint', 'warning-line'],
};

/** The colours that everything is made of. */
export const Colours: Story = {
  render: () => (
    <div className="rbk-panel states" style={{ display: 'grid', gap: 16, blockSize: 'auto' }}>
      {Object.entries(colours).map(([name, tokens]) => (
        <div key={name}>
          <p style={{ marginBlockEnd: 8 }}>{name}</p>
          <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))', gap: 8 }}>
            {tokens.map((token) => (
              <figure key={token} style={{ margin: 0 }}>
                <div
                  style={{
                    blockSize: 40,
                    border: '1px solid var(--rbk-line)',
                    borderRadius: 8,
                    background: `var(--rbk-${token})`,
                  }}
                />
                <figcaption className="rbk-muted" style={{ fontSize: 12 }}>
                  <code>--rbk-{token}</code>
                </figcaption>
              </figure>
            ))}
          </div>
        </div>
      ))}
    </div>
  ),
};

const texts = { xs: 'Tags, numbers', sm: 'Secondary', md: 'Body', lg: 'Headings', xl: 'Titles of dialogs' };
const spaces = ['1', '2', '3', '4', '6', '8'];
const radii = ['radius-sm', 'radius', 'radius-lg'];
const heights = ['control-sm', 'control', 'control-lg'];

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 24 } as const;
const block = { border: '1px solid var(--rbk-edge)', background: 'var(--rbk-brand-tint)' };

function Specimen({ token, children }: { token: string; children: ReactNode }) {
  return (
    <figure style={{ margin: 0, display: 'grid', gap: 8, justifyItems: 'start' }}>
      {children}
      <figcaption className="rbk-muted" style={{ fontSize: 12 }}>
        <code>--rbk-{token}</code>
      </figcaption>
    </figure>
  );
}

/** Type, spaces, radii and the heights of controls. */
export const Sizes: Story = {
  render: () => (
    <div className="rbk-panel states" style={{ display: 'grid', gap: 32, blockSize: 'auto' }}>
      <div style={row}>
        {Object.entries(texts).map(([size, use]) => (
          <Specimen key={size} token={`font-${size}`}>
            <span style={{ fontSize: `var(--rbk-font-${size})` }}>{use}</span>
          </Specimen>
        ))}
      </div>
      <div style={row}>
        {spaces.map((space) => (
          <Specimen key={space} token={space}>
            <div style={{ ...block, inlineSize: `var(--rbk-${space})`, blockSize: `var(--rbk-${space})` }} />
          </Specimen>
        ))}
      </div>
      <div style={row}>
        {radii.map((radius) => (
          <Specimen key={radius} token={radius}>
            <div style={{ ...block, inlineSize: 96, blockSize: 48, borderRadius: `var(--rbk-${radius})` }} />
          </Specimen>
        ))}
        {heights.map((height) => (
          <Specimen key={height} token={height}>
            <div style={{ ...block, inlineSize: 96, blockSize: `var(--rbk-${height})`, borderRadius: 4 }} />
          </Specimen>
        ))}
      </div>
    </div>
  ),
};

export const ColoursInLight: Story = { ...Colours, globals: { theme: 'light' } };
