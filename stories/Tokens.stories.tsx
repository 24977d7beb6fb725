import type { Meta, StoryObj } from '@storybook/react-vite';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { expect, waitFor } from 'storybook/test';
import { TokenTable, type Provide } from './support/token-table';
import { meeting } from './support/with-meeting';

const meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { ...meeting({ people: 0 }), docs: { story: { height: '560px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** The colours that everything is made of, in the vendor's kit and without it, and how well each is seen where it is used. */
export const Colours: Story = {
  loaders: [async () => ({ kit: await import('@cloudflare/realtimekit-ui') })],
  render: (_, { loaded }) => (
    <TokenTable provide={(loaded as { kit: { provideRtkDesignSystem: Provide } }).kit.provideRtkDesignSystem} />
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('.token-value').length).toBeGreaterThan(80));
    const short = [...canvasElement.querySelectorAll('[data-short]')].map(({ textContent }) => textContent);
    await expect(short).toEqual([]);
  },
};

const texts = { xs: 'Tags, numbers', sm: 'Secondary', md: 'Body', lg: 'Headings', xl: 'Titles of dialogs' };
const spaces = ['1', '2', '3', '4', '6', '8'];
const radii = ['radius-sm', 'radius', 'radius-lg'];
const heights = ['control-sm', 'control', 'control-lg'];

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 24 } as const;
const block = { border: '1px solid var(--rbk-edge)', background: 'var(--rbk-brand-tint)' };

/** A size as it looks, and its value as the browser has it. */
function Specimen({ token, children }: { token: string; children: ReactNode }) {
  const probe = useRef<HTMLSpanElement>(null);
  const [value, setValue] = useState('');
  useLayoutEffect(() => {
    if (probe.current) setValue(getComputedStyle(probe.current).inlineSize);
  }, [token]);
  return (
    <figure style={{ display: 'grid', gap: 8, justifyItems: 'start' }}>
      {children}
      <figcaption>
        <code>--rbk-{token}</code> {value}
        <span
          ref={probe}
          style={{ position: 'absolute', visibility: 'hidden', inlineSize: `var(--rbk-${token})` }}
          aria-hidden
        />
      </figcaption>
    </figure>
  );
}

/** Type, spaces, radii and the heights of controls. */
export const Sizes: Story = {
  render: () => (
    <div className="rbk-panel states">
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
