import { useLayoutEffect, useRef, useState } from 'react';
import { contrast, over, rgbaOf, type Rgba } from '../../tests/support/colours';

/** What themes an app: the vendor's kit, which sets its tokens on an element. */
export type Provide = (element: HTMLElement, tokens: { theme: 'dark' | 'light' }) => void;

const themes = [
  { name: 'Kit, dark', theme: 'dark', isKit: true },
  { name: 'Kit, light', theme: 'light', isKit: true },
  { name: 'Fallback, dark', theme: 'dark', isKit: false },
  { name: 'Fallback, light', theme: 'light', isKit: false },
] as const;

/** Where a colour is looked at: what stands on which surface. */
const places = { page: 'rbk-meeting', panel: 'rbk-panel', dialog: 'rbk-dialog', menu: 'rbk-menu' } as const;
type Place = keyof typeof places;

/** One name, and a value in each of them. */
const placeOf: Readonly<Record<Place, string>> = {
  page: 'of the meeting',
  panel: 'of the panel',
  dialog: 'of a dialog',
  menu: 'of a menu',
};

type Row = Look & (Needed | Free);

interface Look {
  /** Without its prefix. */
  token: string;
  /** The view that it is measured in. Default: the panel. */
  at?: Place;
  /** What it is seen against: another token, there or in another view. */
  on: { token: string; at?: Place };
  /** In light all surfaces are white, so that no step can be asked for. */
  isLift?: boolean;
  use: string;
}

interface Needed {
  /** The contrast that it has to have. */
  least: number;
  /** What it is seen by where none can be asked for. */
  instead?: string;
}

interface Free {
  least?: never;
  /** What it is seen by where its own contrast is less than a part of a control needs. */
  instead: string;
}

const STEP = 1.12;
const TEXT = 4.5;
const PART = 3;

const groups: Readonly<Record<string, readonly Row[]>> = {
  Surfaces: [
    {
      token: 'surface',
      on: { token: 'base', at: 'page' },
      least: STEP,
      isLift: true,
      instead: 'an edge',
      use: 'on the meeting',
    },
    {
      token: 'surface',
      at: 'dialog',
      on: { token: 'surface', at: 'panel' },
      least: STEP,
      isLift: true,
      instead: 'edge and shadow',
      use: 'on the panel',
    },
    {
      token: 'surface',
      at: 'menu',
      on: { token: 'surface', at: 'dialog' },
      least: STEP,
      isLift: true,
      instead: 'edge and shadow',
      use: 'on a dialog',
    },
    { token: 'card', on: { token: 'surface' }, least: STEP, use: 'room, on the panel' },
  ],
  Controls: [
    { token: 'fill', on: { token: 'card' }, least: STEP, use: 'button at rest, on a room' },
    { token: 'hover', on: { token: 'fill' }, least: STEP, use: 'under the pointer, after rest' },
    { token: 'press', on: { token: 'hover' }, least: STEP, use: 'pressed, after hover' },
    { token: 'edge', on: { token: 'surface' }, least: PART, use: 'edge of a field' },
    { token: 'line', on: { token: 'surface' }, instead: 'a gap', use: 'separator' },
  ],
  Texts: [
    { token: 'text', on: { token: 'card' }, least: TEXT, use: 'text, on a room' },
    { token: 'text', at: 'menu', on: { token: 'surface' }, least: TEXT, use: 'in a menu' },
    { token: 'muted', on: { token: 'card' }, least: TEXT, use: 'what is second to it, on a room' },
    { token: 'muted', at: 'dialog', on: { token: 'card' }, least: TEXT, use: 'in a dialog, on a room' },
    { token: 'muted', at: 'menu', on: { token: 'surface' }, least: TEXT, use: 'in a menu' },
    { token: 'brand-text', on: { token: 'card' }, least: TEXT, use: 'links, where the user is' },
    { token: 'brand-text', at: 'menu', on: { token: 'surface' }, least: PART, use: 'the ring of the focus, in a menu' },
    { token: 'danger-text', on: { token: 'card' }, least: TEXT, use: 'leads to an end, on a room' },
    { token: 'danger-text', at: 'dialog', on: { token: 'surface' }, least: TEXT, use: 'in a dialog' },
    { token: 'danger-text', at: 'menu', on: { token: 'surface' }, least: TEXT, use: 'in a menu' },
  ],
  Brand: [
    { token: 'brand', on: { token: 'surface' }, instead: 'its text', use: 'the primary action' },
    { token: 'on-brand', on: { token: 'brand' }, least: TEXT, use: 'text on it' },
    { token: 'brand-tint', on: { token: 'surface' }, instead: 'tick or bar', use: 'selected, current' },
    { token: 'text', on: { token: 'brand-tint' }, least: TEXT, use: 'text on that' },
  ],
  'Danger and warning': [
    {
      token: 'danger-fill',
      on: { token: 'surface', at: 'dialog' },
      instead: 'its white text',
      use: 'the answer that ends something',
    },
    { token: 'danger-tint', on: { token: 'surface' }, instead: 'edge and sign', use: 'ground of what failed' },
    { token: 'text', on: { token: 'danger-tint' }, least: TEXT, use: 'text on that' },
    { token: 'danger-line', on: { token: 'surface' }, instead: 'sign and words', use: 'edge around it' },
    { token: 'warning', on: { token: 'surface' }, instead: 'sign and words', use: 'marks of what waits or runs out' },
    { token: 'warning-tint', on: { token: 'surface' }, instead: 'edge and sign', use: 'ground of what warns' },
    { token: 'text', on: { token: 'warning-tint' }, least: TEXT, use: 'text on that' },
    { token: 'warning-line', on: { token: 'surface' }, instead: 'sign and words', use: 'edge around it' },
  ],
};
const all = Object.values(groups).flat();

const key = (token: string, at: Place) => `${at} ${token}`;
const probed = [...new Set(all.flatMap(({ token, at = 'panel', on }) => [key(token, at), key(on.token, on.at ?? at)]))];

interface Measure {
  /** As it is seen on what is behind it. */
  colour: string;
  ratio: number;
}

/** The colours of one theme, as the browser makes them, each on what it is used on. */
function measure(root: HTMLElement): readonly Measure[] {
  const colourOf = (token: string, at: Place): Rgba => {
    const probe = root.querySelector(`[data-probe="${key(token, at)}"]`);
    if (!probe) throw new Error(`Nothing measures ${token} in ${at}.`);
    return rgbaOf(getComputedStyle(probe).backgroundColor);
  };
  /** Surfaces are opaque; everything else lies on one. */
  const seen = (token: string, at: Place): Rgba => {
    const colour = colourOf(token, at);
    if (colour[3] === 1) return colour;
    // A control lies on a room, all else on the view.
    const ground = ['fill', 'hover', 'press'].includes(token) ? 'card' : 'surface';
    return over(colour, colourOf(ground, at));
  };
  return all.map(({ token, at = 'panel', on }) => {
    const behind = seen(on.token, on.at ?? at);
    const own = colourOf(token, at);
    const isControl = ['hover', 'press'].includes(token);
    const colour = isControl ? seen(token, at) : over(own, behind);
    return { colour: hexOf(colour), ratio: contrast(colour, behind) };
  });
}

function hexOf([red, green, blue]: Rgba): string {
  return `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** One theme out of sight: an element for each colour that is measured, in the view that it belongs to. */
function Probes({ places: wanted }: { places: readonly string[] }) {
  return (Object.keys(places) as Place[]).map((at) => (
    <div key={at} className={places[at]} style={{ display: 'block', position: 'static', blockSize: 0, inlineSize: 0 }}>
      {wanted
        .filter((each) => each.startsWith(`${at} `))
        .map((each) => (
          <span key={each} data-probe={each} style={{ background: `var(--rbk-${each.slice(at.length + 1)})` }} />
        ))}
    </div>
  ));
}

const grounds = Object.keys(places).flatMap((at) => [`${at} surface`, `${at} card`]);
const wanted = [...new Set([...probed, ...grounds])];

/**
 * Every colour token, in the vendor's kit and without it: its value there, and the contrast to what it is used on, both measured in
 * this page. What is short of the contrast that it has to have says so.
 */
export function TokenTable({ provide }: { provide: Provide }) {
  const probes = useRef<HTMLDivElement>(null);
  const [measures, setMeasures] = useState<readonly (readonly Measure[])[]>([]);
  useLayoutEffect(() => {
    const roots = [...(probes.current?.children ?? [])] as HTMLElement[];
    for (const [index, { theme, isKit }] of themes.entries()) {
      const root = roots[index];
      if (root && isKit) provide(root, { theme });
    }
    setMeasures(roots.map(measure));
  }, [provide]);
  return (
    <div className="rbk-panel states">
      <div ref={probes} aria-hidden style={{ position: 'absolute', visibility: 'hidden' }}>
        {themes.map(({ name, theme }) => (
          <div key={name} data-rbk-theme={theme}>
            <Probes places={wanted} />
          </div>
        ))}
      </div>
      <div className="token-scroll">
        <table className="tokens">
          <thead>
            <tr>
              {['Token', 'Used as', ...themes.map(({ name }) => name)].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {Object.entries(groups).map(([group, rows]) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={2 + themes.length}>
                  {group}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={`${row.token} ${row.use}`}>
                  <th scope="row">
                    <code>--rbk-{row.token}</code>
                    {row.token === 'surface' && ` ${placeOf[row.at ?? 'panel']}`}
                  </th>
                  <td>{row.use}</td>
                  {themes.map(({ name, theme }, index) => (
                    <td key={name} data-title={name}>
                      <Value
                        measured={measures[index]?.[all.indexOf(row)]}
                        theme={theme}
                        least={row.isLift && theme === 'light' ? undefined : row.least}
                        instead={row.instead}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

interface ValueProps {
  measured: Measure | undefined;
  theme: 'dark' | 'light';
  least: number | undefined;
  instead: string | undefined;
}

function Value({ measured, theme, least, instead }: ValueProps) {
  if (!measured) return null;
  const { colour, ratio } = measured;
  const isShort = least !== undefined && ratio < least;
  return (
    <div className="token-value" data-theme={theme} data-short={isShort ? '' : undefined}>
      <span style={{ background: colour }} />
      <code>{colour}</code>
      <span>
        {ratio.toFixed(2)} : 1{isShort && `, needs ${least} : 1`}
        {!isShort && least === undefined && instead !== undefined && ratio < PART && `, ${instead} instead`}
      </span>
    </div>
  );
}
