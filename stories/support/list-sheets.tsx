import { BreakoutError } from '../../src/index';
import { Avatar, ErrorNote, Icon, Note } from '../../src/parts';
import { States } from './states';

export function PeopleSheet() {
  return (
    <States
      states={['Rest', 'Hover', 'Focus', 'Chosen']}
      rows={[
        [
          'Person in a list',
          ...['', 'as-hover', 'as-focus', 'chosen'].map((state) => (
            <div
              key={state}
              className="rbk-listbox as-focus"
              role="listbox"
              aria-label={`People, ${state}`}
              tabIndex={0}
              style={{ outline: 'none' }}
            >
              <div
                role="option"
                aria-selected={state === 'chosen'}
                className={`rbk-option ${state}`}
                style={{ minBlockSize: 36 }}
                {...(state === 'as-focus' && { 'data-active': '' })}
              >
                <span className="rbk-mark" aria-hidden />
                <span className="rbk-option-name">Amara Okafor</span>
              </div>
            </div>
          )),
        ],
        [
          'Person in a planned room',
          ...['', 'as-hover', 'as-focus', 'chosen'].map((state) => (
            <div
              key={state}
              className="rbk-people rbk-people-listbox as-focus"
              role="listbox"
              aria-label={`People of a room, ${state}`}
              tabIndex={0}
              style={{ outline: 'none', margin: 0 }}
            >
              <div
                role="option"
                aria-selected={state === 'chosen'}
                className={`rbk-person ${state}`}
                {...(state === 'as-focus' && { 'data-active': '' })}
              >
                <Avatar plain name="Amara Okafor" />
                <span className="rbk-person-name">Amara Okafor</span>
              </div>
            </div>
          )),
        ],
        [
          'Person in an open room',
          ...['', 'as-hover', 'as-focus'].map((state) => (
            <button key={state} type="button" className={`rbk-live-person ${state}`} aria-haspopup="menu">
              <Avatar plain name="Amara Okafor" />
              <span className="rbk-truncate">Amara Okafor</span>
            </button>
          )),
          <button key="chosen" type="button" role="checkbox" aria-checked className="rbk-live-person">
            <span className="rbk-mark" aria-hidden />
            <span className="rbk-truncate">Amara Okafor</span>
          </button>,
        ],
        [
          'Item of a menu',
          ...['', 'as-hover', 'as-focus'].map((state) => (
            <div
              key={state}
              className="rbk-menu"
              role="menu"
              aria-label={`Menu, ${state}`}
              style={{ position: 'static' }}
            >
              <div role="menuitem" tabIndex={-1} className={`rbk-menu-item ${state}`}>
                Move to Room 2
              </div>
            </div>
          )),
        ],
        [
          'Room',
          <section key="rest" className="rbk-room">
            <p className="rbk-room-title">Room 1</p>
          </section>,
          null,
          null,
          <section key="current" className="rbk-room" data-current="">
            <p className="rbk-room-title">Room 2, where you are</p>
          </section>,
        ],
        [
          'Mark',
          <span key="rest" className="rbk-tag">
            Locked
          </span>,
          null,
          null,
          <span key="current" className="rbk-tag" data-current="">
            Here
          </span>,
        ],
      ]}
    />
  );
}

const failure = new BreakoutError('server-silent', {
  what: 'The server did not answer.',
  why: 'Nobody was moved.',
  fix: 'Try again.',
});

export function NoticeSheet() {
  return (
    <States
      states={['Rest', 'Warning', 'Error']}
      rows={[
        [
          'Note',
          ...(['info', 'warning'] as const).map((tone) => (
            <Note key={tone} tone={tone}>
              <p className="rbk-note-title">Your screen share has ended.</p>
              <p className="rbk-note-text">Start it again to go on.</p>
            </Note>
          )),
          <ErrorNote key="error" error={failure} />,
        ],
        [
          'Clock',
          <span key="rest" className="rbk-clock">
            <Icon plain name="clock" />
            12:00
          </span>,
          <span key="ending" className="rbk-clock" data-ending="">
            <Icon plain name="clock" />
            0:42
          </span>,
          <span key="final" className="rbk-clock" data-ending="" data-final="">
            <Icon plain name="clock" />
            0:08
          </span>,
          <span key="over" className="rbk-clock" data-over="">
            <Icon plain name="clock" />
            Time is up
          </span>,
        ],
      ]}
    />
  );
}
