import type { UIConfig } from '@cloudflare/realtimekit-react-ui';

/** The vendor's own name for its tree of elements by selector, such as `div#controlbar-right` or `rtk-stage.sm`. */
type Root = NonNullable<UIConfig['root']>;
type Entry = Root[string];
type Child = Extract<Entry, readonly unknown[]>[number];

/** Places in the vendor's UI where the children of its element with this `slot` show. */
export const slots = { toggle: 'breakout-toggle', panel: 'breakout-panel' } as const;

const slot = (name: string): Child => ['slot', { name }];

const vendorToggle = 'rtk-breakout-rooms-toggle';
const joined = 'rtk-meeting[meeting=joined]';
const ended = 'rtk-meeting[meeting=ended]';

interface MeetingConfigOptions {
  /** The participant has left for good. Until then the vendor's "ended" is a switch of rooms: the layout stays. */
  readonly ended: boolean;
  /** What the full screen button enlarges. */
  readonly fullscreenElement: HTMLElement | null;
}

/**
 * The vendor's UI with these breakout rooms in place of its own: without its toggle, in whichever menu, and with slots for
 * ours in the control bar, wide and folded, and beside the stage, and without its word that a recording has begun. A new object; the given one stays as it is.
 */
export function meetingConfig(config: UIConfig, options: MeetingConfigOptions): UIConfig {
  const root = Object.fromEntries(
    Object.entries(config.root ?? {}).map(([selector, entry]) => [selector, withoutVendorToggle(entry)]),
  );
  change(root, 'div#controlbar-right', (children) => [slot(slots.toggle), ...children]);
  change(root, 'div#controlbar-mobile', (children) => before(children, 'rtk-more-toggle', slot(slots.toggle)));
  change(root, 'rtk-stage', (children) => [...children, slot(slots.panel)]);
  if (!options.ended && root[joined]) root[ended] = root[joined];
  if (options.fullscreenElement) {
    root['rtk-fullscreen-toggle'] = { props: { targetElement: options.fullscreenElement } };
  }
  return {
    ...config,
    root,
    // A note tells it, with the place that is recorded; that it has stopped the vendor alone tells.
    ...(config.config && {
      config: {
        ...config.config,
        notifications: { ...config.config.notifications, recording_started: false },
      },
    }),
  };
}

function change(root: Root, selector: string, make: (children: readonly Child[]) => Child[]): void {
  const entry = root[selector];
  if (!entry) return;
  root[selector] = Array.isArray(entry) ? make(entry) : { ...entry, children: make(entry.children ?? []) };
}

function withoutVendorToggle(entry: Entry): Entry {
  if (Array.isArray(entry)) return entry.filter(isNotVendorToggle);
  const { children, add, prepend } = entry;
  return {
    ...entry,
    ...(children && { children: children.filter(isNotVendorToggle) }),
    ...(add && { add: add.filter(isNotVendorToggle) }),
    ...(prepend && { prepend: prepend.filter(isNotVendorToggle) }),
  };
}

function isNotVendorToggle(child: Child): boolean {
  return nameOf(child) !== vendorToggle;
}

function before(children: readonly Child[], name: string, added: Child): Child[] {
  const index = children.findIndex((child) => nameOf(child) === name);
  return index < 0 ? [...children, added] : [...children.slice(0, index), added, ...children.slice(index)];
}

function nameOf(child: Child): string {
  return Array.isArray(child) ? child[0] : child;
}
