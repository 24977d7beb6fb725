import type { Meta, StoryObj } from '@storybook/react-vite';
import { meeting } from './support/with-meeting';

/** What everything is made of. */
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
  Lines: ['line', 'edge'],
  Texts: ['text', 'muted', 'brand-text', 'danger-text'],
  Brand: ['brand', 'brand-tint'],
  'Danger and warning': ['danger', 'danger-fill', 'warning'],
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
                <figcaption>
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

export const ColoursInLight: Story = { ...Colours, globals: { theme: 'light' } };
