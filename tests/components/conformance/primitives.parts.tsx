import { vi } from 'vitest';
import { innerButton } from './fixtures';
import * as lib from './lib';
import type { PartUnderTest } from './describe-conformance';

const select = vi.fn();
const change = vi.fn();
const openChange = vi.fn();

function happened(spy: ReturnType<typeof vi.fn>): () => boolean {
  return () => {
    const called = spy.mock.calls.length > 0;
    spy.mockClear();
    return called;
  };
}

const anchor = document.createElement('button');

export const primitives: PartUnderTest[] = [
  {
    name: 'Button',
    element: (props) => <lib.Button {...props}>Go</lib.Button>,
    ariaNode: innerButton,
  },
  { name: 'Icon', drawn: true, element: (props) => <lib.Icon name="add" {...props} /> },
  {
    name: 'Button',
    form: 'plain',
    element: (props) => (
      <lib.Button plain {...props}>
        Go
      </lib.Button>
    ),
  },
  { name: 'Icon', form: 'plain', drawn: true, element: (props) => <lib.Icon plain name="add" {...props} /> },
  { name: 'Spinner', drawn: true, element: (props) => <lib.Spinner {...props} /> },
  { name: 'Avatar', element: (props) => <lib.Avatar name="Ana" {...props} /> },
  { name: 'LiveRegion', element: (props) => <lib.LiveRegion message="" {...props} /> },
  {
    name: 'Field',
    element: (props) => (
      <lib.Field label="Name" {...props}>
        {(control) => <input {...control} />}
      </lib.Field>
    ),
  },
  {
    name: 'NumberField',
    element: (props) => <lib.NumberField label="Rooms" value="2" onValueChange={change} min={1} max={9} {...props} />,
  },
  {
    name: 'Segments',
    element: (props) => (
      <lib.Segments label="Show" value="a" onValueChange={change} options={[{ value: 'a', label: 'A' }]} {...props} />
    ),
  },
  {
    name: 'Listbox',
    element: (props) => (
      <lib.Listbox
        aria-label="People"
        items={['a', 'b']}
        getKey={(item) => item}
        itemSize={40}
        selected={new Set()}
        onSelectedChange={select}
        {...props}
      >
        {(item) => item}
      </lib.Listbox>
    ),
    own: {
      prop: 'onKeyDown',
      fire: (node) =>
        void node.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true })),
      happened: happened(select),
    },
  },
  {
    name: 'VirtualList',
    element: (props) => (
      <lib.VirtualList items={['a']} getKey={(item) => item} estimateSize={() => 40} {...props}>
        {(item) => item}
      </lib.VirtualList>
    ),
  },
  {
    name: 'Menu',
    element: (props) => (
      <lib.Menu
        aria-label="Move to"
        anchor={anchor}
        items={[{ id: 'x', label: 'X' }]}
        onSelect={select}
        onClose={change}
        {...props}
      />
    ),
    own: {
      prop: 'onClick',
      fire: (node) => node.querySelector<HTMLElement>('[role=menuitem]')?.click(),
      happened: happened(select),
    },
  },
  {
    name: 'Dialog',
    element: (props) => (
      <lib.Dialog open onOpenChange={openChange} {...props}>
        <lib.DialogHeader>Title</lib.DialogHeader>
      </lib.Dialog>
    ),
    replacement: 'dialog',
    own: {
      prop: 'onCancel',
      fire: (node) => void node.dispatchEvent(new Event('cancel', { cancelable: true })),
      happened: happened(openChange),
    },
  },
  ...(['DialogHeader', 'DialogBody', 'DialogFooter'] as const).map((name) => {
    const Part = lib[name];
    return {
      name,
      element: (props: object) => (
        <lib.Dialog open>
          <Part {...props}>x</Part>
        </lib.Dialog>
      ),
    };
  }),
];
