import type { OperationState, Person, PersonMove } from '../../src/core/types';
import { BreakoutError } from '../../src/index';
import { OperationProgress } from '../../src/components/notes/operation-progress';
import { NoteStack } from '../../src/components/notes/note-stack';
import { DismissButton } from '../../src/components/notes/dismiss-button';
import { Button, ErrorNote, Icon, Note, Spinner } from '../../src/parts';
import { useSay } from './content';
import { As, States } from './states';

const failure = new BreakoutError('server-silent', {
  what: 'The server did not answer.',
  why: 'Nobody was moved.',
  fix: 'Try again.',
});

interface RemarkProps {
  tone?: 'info' | 'warning';
  title?: string;
  text?: string;
  /** The button that it holds, which is what most people do next. */
  action?: string;
  /** Whether it can be put away. */
  isNews?: boolean;
}

/** A note, with what can be done about it. */
function Remark({ tone = 'info', title = 'Your screen share has ended.', text, action, isNews = false }: RemarkProps) {
  const say = useSay();
  return (
    <Note tone={tone}>
      <p className="rbk-note-title">{say(title)}</p>
      {text !== undefined && <p className="rbk-note-text">{say(text)}</p>}
      {(action !== undefined || isNews) && (
        <div className="rbk-note-actions">
          {action !== undefined && (
            <Button plain variant="primary">
              {say(action)}
            </Button>
          )}
          {isNews && <DismissButton />}
        </div>
      )}
    </Note>
  );
}

/** Over the stage: the first in full, the other in a line. */
function OverTheStage() {
  return (
    <div className="rbk-notes">
      <div className="rbk-notes-over">
        <NoteStack>
          <Remark title="Breakout rooms are open: choose one." action="Choose a room" isNews />
          <Remark title="Recording is on: Main meeting" isNews />
        </NoteStack>
      </div>
    </div>
  );
}

function Undo() {
  const say = useSay();
  return (
    <div className="rbk-undo" style={{ position: 'static', margin: 0 }}>
      <span>{say('You moved Noah to Room 2.')}</span>
      <Button plain size="sm" icon="undo">
        {say('Undo')}
      </Button>
    </div>
  );
}

const someone: Person = { key: 'someone', id: 'someone', name: 'Noah', isHost: false };

/** An operation for ten people, of whom so many have arrived. */
function operation(phase: OperationState['phase'], arrived: number): OperationState {
  const moves = Array.from({ length: 10 }, (_, index): [string, PersonMove] => [
    String(index),
    { person: someone, toId: 'room', state: index < arrived ? 'arrived' : 'moving', error: null },
  ]);
  return { id: 1, kind: 'start', cause: 'host', phase, moves: new Map(moves), exclusive: true };
}

function Clock({ time, ...data }: { time: string; 'data-ending'?: ''; 'data-final'?: ''; 'data-over'?: '' }) {
  const say = useSay();
  return (
    <span className="rbk-clock" {...data}>
      <Icon plain name="clock" />
      {say(time)}
    </span>
  );
}

export function NoticeSheet() {
  return (
    <>
      <States
        width="note"
        rows={[
          [
            'Note',
            [
              ['Information', <Remark key="info" />],
              [
                'Warning',
                <Remark
                  key="warning"
                  tone="warning"
                  title="Connection lost. Reconnecting…"
                  text="This list may be out of date."
                />,
              ],
              ['Error: what is so, and what helps', <ErrorNote key="error" error={failure} />],
            ],
          ],
          [
            'Over the stage',
            [
              ['One in full, the next as a line', <OverTheStage key="over" />],
              ['What was done, and can be taken back', <Undo key="undo" />],
              [
                'Focus',
                <As key="focus" state="as-focus" of="button">
                  <Undo />
                </As>,
              ],
            ],
          ],
          [
            'Progress',
            [
              ['Just begun', <OperationProgress key="begun" operation={operation('creating', 0)} />],
              ['On its way', <OperationProgress key="way" operation={operation('arriving', 6)} />],
              ['Nearly done', <OperationProgress key="done" operation={operation('deleting', 10)} />],
            ],
          ],
        ]}
      />
      <States
        width="button"
        rows={[
          [
            'Busy',
            [
              ['A view is on its way', <Spinner plain key="view" label="Loading" />],
              ['A result is being worked out', <Spinner plain key="list" size="sm" label="Working" />],
              ['A switch goes on', <div key="switch" className="rbk-switching-bar" aria-hidden="true" />],
            ],
          ],
          [
            'Clock',
            [
              ['Time is left', <Clock key="rest" time="12:00" />],
              ['A minute or less', <Clock key="ending" time="0:42" data-ending="" />],
              ['Ten seconds or less', <Clock key="final" time="0:08" data-ending="" data-final="" />],
              ['Over', <Clock key="over" time="0:00" data-over="" />],
            ],
          ],
        ]}
      />
    </>
  );
}
