import { Button, Icon } from '../../src/parts';
import { Disclosure } from '../../src/primitives/disclosure';
import { Field } from '../../src/primitives/field';
import { Segments } from '../../src/primitives/segments';
import { States } from './states';

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

export function ButtonSheet() {
  return (
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
  );
}

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

export function FieldSheet() {
  return (
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
  );
}

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

export function ChoiceSheet() {
  return (
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
  );
}
