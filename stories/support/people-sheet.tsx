import type { ReactNode } from 'react';
import { Avatar, Icon } from '../../src/parts';
import { useSay } from './content';
import { States } from './states';

const amara = 'Amara Okafor';

/** A list that has the focus of the keyboard: which of its options is active shows that. */
function List({ className, name, children }: { className: string; name: string; children: ReactNode }) {
  return (
    <div className={`${className} as-focus`} role="listbox" aria-label={name} tabIndex={0} style={{ margin: 0 }}>
      {children}
    </div>
  );
}

interface OptionProps {
  /** In words: names the list around it. */
  state: string;
  className?: string;
  isSelected?: boolean;
  isActive?: boolean;
  children?: ReactNode;
}

/** A person among all, with the box that shows whether they are selected. */
function Listed({ state, className = '', isSelected = false, isActive = false, children }: OptionProps) {
  const say = useSay();
  return (
    <List className="rbk-listbox" name={`People: ${state}`}>
      <div
        role="option"
        aria-selected={isSelected}
        className={`rbk-option ${className}`}
        style={{ minBlockSize: 36 }}
        data-active={isActive ? '' : undefined}
      >
        <span className="rbk-mark" />
        <Avatar plain name={say(amara)} />
        <span className="rbk-option-name">{say(amara)}</span>
        {children}
      </div>
    </List>
  );
}

/** A person in a room that is planned: the tick stands in the place of the picture. */
function Planned({ state, className = '', isSelected = false, isActive = false, children }: OptionProps) {
  const say = useSay();
  return (
    <List className="rbk-people rbk-people-listbox" name={`People of a room: ${state}`}>
      <div
        role="option"
        aria-selected={isSelected}
        className={`rbk-person ${className}`}
        data-active={isActive ? '' : undefined}
      >
        <Avatar plain name={say(amara)} />
        <span className="rbk-person-name">{say(amara)}</span>
        {children}
      </div>
    </List>
  );
}

interface LiveProps {
  className?: string;
  whereabouts?: 'here' | 'moving' | 'coming' | 'missing';
  selected?: boolean;
  name?: string;
  children?: ReactNode;
}

/** A person in an open room: a button that opens a menu or, while people are selected, a box. */
function Live({ className = '', whereabouts = 'here', selected, name = amara, children }: LiveProps) {
  const say = useSay();
  const isSelecting = selected !== undefined;
  return (
    <button
      type="button"
      className={`rbk-live-person ${className}`}
      data-whereabouts={whereabouts}
      {...(isSelecting ? { role: 'checkbox', 'aria-checked': selected } : { 'aria-haspopup': 'menu' })}
    >
      {isSelecting && <span className="rbk-mark" aria-hidden="true" />}
      <Avatar plain name={say(name)} />
      <bdi className="rbk-truncate">{say(name)}</bdi>
      {children}
    </button>
  );
}

function Said({ children }: { children: string }) {
  const say = useSay();
  return <span className="rbk-muted">{say(children)}</span>;
}

function Whereabouts({ children }: { children: string }) {
  const say = useSay();
  return <span className="rbk-whereabouts">{say(children)}</span>;
}

export function PeopleSheet() {
  const say = useSay();
  return (
    <States
      rows={[
        [
          'Person in a list',
          [
            ['Rest', <Listed key="rest" state="rest" />],
            ['Hover', <Listed key="hover" state="hover" className="as-hover" />],
            ['Focus', <Listed key="focus" state="focus" isActive />],
            ['Selected', <Listed key="selected" state="selected" isSelected />],
            [
              'In a room of the plan',
              <Listed key="in" state="in a room">
                <bdi className="rbk-tag rbk-truncate">{say('Room 2')}</bdi>
              </Listed>,
            ],
            [
              'Host',
              <Listed key="host" state="host">
                <span className="rbk-tag">{say('Host')}</span>
              </Listed>,
            ],
          ],
        ],
        [
          'Person in a planned room',
          [
            ['Rest', <Planned key="rest" state="rest" />],
            ['Hover', <Planned key="hover" state="hover" className="as-hover" />],
            ['Focus', <Planned key="focus" state="focus" isActive />],
            ['Selected', <Planned key="selected" state="selected" isSelected />],
            [
              'Lead',
              <Planned key="lead" state="lead">
                <Said>Lead</Said>
              </Planned>,
            ],
            [
              'Locked in place',
              <Planned key="locked" state="locked">
                <span className="rbk-person-mark">
                  <Icon plain name="lock" />
                </span>
              </Planned>,
            ],
            [
              'Expected, and not here yet',
              <ul key="expected" className="rbk-people" style={{ margin: 0 }}>
                <li className="rbk-person" data-expected="">
                  <span className="rbk-person-name">{say(amara)}</span>
                </li>
              </ul>,
            ],
            [
              'Dragged: follows the pointer',
              <div key="dragged" className="rbk-drag-ghost" style={{ position: 'static', margin: 0 }}>
                {say(amara)}
              </div>,
            ],
          ],
        ],
        [
          'Person in an open room',
          [
            ['In the room', <Live key="here" />],
            ['Hover', <Live key="hover" className="as-hover" />],
            ['Focus', <Live key="focus" className="as-focus" />],
            [
              'On the way here',
              <Live key="coming" whereabouts="coming">
                <Whereabouts>On the way</Whereabouts>
              </Live>,
            ],
            [
              'On the way elsewhere',
              <Live key="moving" whereabouts="moving">
                <Whereabouts>Moving…</Whereabouts>
              </Live>,
            ],
            [
              'Missing',
              <Live key="missing" whereabouts="missing">
                <Whereabouts>Not there yet</Whereabouts>
              </Live>,
            ],
            ['Can be selected', <Live key="selectable" selected={false} />],
            ['Selected', <Live key="selected" selected />],
            [
              'Lead',
              <Live key="lead">
                <Said>Lead</Said>
              </Live>,
            ],
            [
              'You, and host',
              <Live key="me" name="Mira Lindqvist">
                <span className="rbk-name-mark rbk-muted">{say('(you)')}</span>
                <Said>Host</Said>
              </Live>,
            ],
          ],
        ],
      ]}
    />
  );
}
