import type { Meta, StoryObj } from '@storybook/react-vite';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { expect, waitFor } from 'storybook/test';
import { TokenTable, type Provide } from './support/token-table';
import { meeting } from './support/with-meeting';

const meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { ...meeting({ people: 0 }), docs: { story: { height: '760px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** The colours that everything is made of, in the vendor's kit and without it, and how well each is seen where it is used. */
export const Colours: Story = {
  parameters: { docs: { story: { height: '2241px' } } },
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

/** What has each size of text: the class that it has there gives its weight and the height of its lines. */
const texts = [
  ['xs', 'Head counts, marks', 'rbk-head-count'],
  ['sm', 'Words under a field', 'rbk-field-note'],
  ['md', 'Body', 'rbk-truncate'],
  ['lg', 'Title of the panel', 'rbk-panel-title'],
  ['xl', 'Title of a dialog', 'rbk-dialog-title'],
] as const;
const spaces = ['1', '2', '3', '4', '6', '8'];
const radii = ['radius-sm', 'radius', 'radius-lg'];
const shadows = ['shadow-sm', 'shadow'];
const heights = ['control-sm', 'control', 'control-lg'];
const times = ['fast', 'medium'];

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 24 } as const;
const lifted = { inlineSize: 96, blockSize: 48, borderRadius: 'var(--rbk-radius)', background: 'var(--rbk-card)' };
const block = { border: '1px solid var(--rbk-edge)', background: 'var(--rbk-brand-tint)' };

/** Something as it looks, and what the browser makes of it: measured again when the toolbar sets tokens on the page. */
function Specimen({ token, measure, children }: { token: string; measure: Measure; children: ReactNode }) {
  const specimen = useRef<HTMLDivElement>(null);
  const [value, setValue] = useState('');
  useLayoutEffect(() => {
    const shown = specimen.current?.firstElementChild;
    if (!shown) return;
    const read = () => setValue(measure(getComputedStyle(shown), token));
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['style'] });
    return () => observer.disconnect();
  }, [measure, token]);
  return (
    <figure>
      <div ref={specimen}>{children}</div>
      <figcaption>
        <code>--rbk-{token}</code> {value}
      </figcaption>
    </figure>
  );
}

/** Those of one kind, under its name. */
function Specimens({ of, children }: { of: string; children: ReactNode }) {
  return (
    <section aria-label={of}>
      <h3>{of}</h3>
      <div style={row}>{children}</div>
    </section>
  );
}

type Measure = (style: CSSStyleDeclaration, token: string) => string;

const ofText: Measure = ({ fontSize, lineHeight, fontWeight }) =>
  `${fontSize} in lines of ${lineHeight}, weight ${fontWeight}`;
const ofHeight: Measure = ({ blockSize }) => blockSize;
const ofRadius: Measure = ({ borderTopLeftRadius }) => borderTopLeftRadius;
const ofToken: Measure = (style, token) => style.getPropertyValue(`--rbk-${token}`);

/** Type, spaces, radii, the heights of controls, shadow and motion. */
export const Sizes: Story = {
  render: () => (
    <div className="rbk-panel states">
      <Specimens of="Type">
        {texts.map(([size, use, className]) => (
          <Specimen key={size} token={`font-${size}`} measure={ofText}>
            <div className={className}>{use}</div>
          </Specimen>
        ))}
      </Specimens>
      <Specimens of="Spaces">
        {spaces.map((space) => (
          <Specimen key={space} token={space} measure={ofHeight}>
            <div style={{ ...block, inlineSize: `var(--rbk-${space})`, blockSize: `var(--rbk-${space})` }} />
          </Specimen>
        ))}
      </Specimens>
      <Specimens of="Radii">
        {radii.map((radius) => (
          <Specimen key={radius} token={radius} measure={ofRadius}>
            <div style={{ ...block, inlineSize: 96, blockSize: 48, borderRadius: `var(--rbk-${radius})` }} />
          </Specimen>
        ))}
      </Specimens>
      <Specimens of="Heights of controls">
        {heights.map((height) => (
          <Specimen key={height} token={height} measure={ofHeight}>
            <div
              style={{
                ...block,
                inlineSize: 96,
                blockSize: `var(--rbk-${height})`,
                borderRadius: 'var(--rbk-radius-sm)',
              }}
            />
          </Specimen>
        ))}
      </Specimens>
      <Specimens of="Shadows">
        {shadows.map((shadow) => (
          <Specimen key={shadow} token={shadow} measure={ofToken}>
            <div style={{ ...lifted, boxShadow: `var(--rbk-${shadow})` }} />
          </Specimen>
        ))}
      </Specimens>
      <Specimens of="Motion: point at one">
        {times.map((time) => (
          <Specimen key={time} token={time} measure={ofToken}>
            <div className="token-motion" style={{ transitionDuration: `var(--rbk-${time})` }} />
          </Specimen>
        ))}
        <Specimen token="ease" measure={ofToken}>
          <div className="token-motion" style={{ transitionDuration: '1s' }} />
        </Specimen>
      </Specimens>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const said = () => [...canvasElement.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
    await waitFor(() => expect(said()).toContain('--rbk-font-xl 20px in lines of 28px, weight 600'));
  },
};
