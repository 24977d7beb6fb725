import type { ReactNode } from 'react';
import { Button, Icon, Note } from '../../src/parts';
import { DismissButton } from '../../src/components/notes/dismiss-button';
import { useSay } from './content';

interface ExampleProps {
  isRight?: boolean;
  /** Why, in a sentence. */
  why: string;
  children: ReactNode;
}

function Example({ isRight = false, why, children }: ExampleProps) {
  return (
    <figure className="example" data-right={isRight ? '' : undefined}>
      <div className="example-stage" inert={!isRight}>
        {children}
      </div>
      <figcaption>
        <Icon plain name={isRight ? 'check' : 'close'} />
        <span>
          <strong>{isRight ? 'Right' : 'Wrong'}</strong> {why}
        </span>
      </figcaption>
    </figure>
  );
}

function Examples({ children }: { children: ReactNode }) {
  return <div className="rbk-panel states examples">{children}</div>;
}

/** The foot of a dialog: a quiet way out, and an action. */
function Foot({ children }: { children: ReactNode }) {
  return <div className="rbk-dialog-footer">{children}</div>;
}

export function ButtonExamples() {
  const say = useSay();
  const cancel = (
    <Button plain variant="ghost">
      {say('Cancel')}
    </Button>
  );
  const create = (
    <Button plain variant="primary">
      {say('Create')}
    </Button>
  );
  const invitation = <p className="rbk-note-title">{say('Breakout rooms are open: choose one.')}</p>;
  return (
    <Examples>
      <Example isRight why="The action last, the only one that is filled.">
        <Foot>
          {cancel}
          {create}
        </Foot>
      </Example>
      <Example why="The action first: it moves when the other is not there. Two fills: neither is what most people do next.">
        <Foot>
          {create}
          <Button plain>{say('Cancel')}</Button>
        </Foot>
      </Example>
      <Example isRight why="In a note the action is read after its reason, and the way out follows it.">
        <Note>
          {invitation}
          <div className="rbk-note-actions">
            <Button plain variant="primary">
              {say('Choose a room')}
            </Button>
            <Button plain variant="ghost">
              {say('Stay here')}
            </Button>
          </div>
        </Note>
      </Example>
      <Example why="Two ways out, and the eye meets them before the action.">
        <Note>
          {invitation}
          <div className="rbk-note-actions">
            <Button plain>{say('Stay here')}</Button>
            <Button plain variant="primary">
              {say('Choose a room')}
            </Button>
            <DismissButton />
          </div>
        </Note>
      </Example>
      <Example isRight why="Cannot be pressed, can be reached and read, and tells why.">
        <Foot>
          <span className="rbk-footer-start rbk-muted">{say('Nothing has been changed yet.')}</span>
          <Button plain variant="primary" aria-disabled title={say('Nothing has been changed yet.')}>
            {say('Apply changes')}
          </Button>
        </Foot>
      </Example>
      <Example why="Gone: nobody learns that it exists, or what it waits for.">
        <Foot>{cancel}</Foot>
      </Example>
    </Examples>
  );
}

export function DangerExamples() {
  const say = useSay();
  const edit = <Button plain>{say('Edit rooms')}</Button>;
  return (
    <Examples>
      <Example isRight why="Red text where it is offered: it leads to a question.">
        <footer className="rbk-panel-footer">
          {edit}
          <Button plain variant="ghost" data-danger="">
            {say('Close all rooms…')}
          </Button>
        </footer>
      </Example>
      <Example why="The loudest thing of the panel is what hardly anybody wants now.">
        <footer className="rbk-panel-footer">
          {edit}
          <Button plain variant="danger">
            {say('Close all rooms…')}
          </Button>
        </footer>
      </Example>
      <Example isRight why="In the question the red answer is filled, and says what it does.">
        <Question title={say('Close breakout rooms?')}>
          <Button plain variant="ghost">
            {say('Keep open')}
          </Button>
          <Button plain variant="danger">
            {say('Close rooms')}
          </Button>
        </Question>
      </Example>
      <Example why="“Cancel” could mean either, and nothing says that rooms close.">
        <Question title="Are you sure?">
          <Button plain variant="ghost">
            {say('Cancel')}
          </Button>
          <Button plain variant="primary">
            OK
          </Button>
        </Question>
      </Example>
    </Examples>
  );
}

function Question({ title, children }: { title: string; children: ReactNode }) {
  const say = useSay();
  return (
    <>
      <p className="example-title">{title}</p>
      <p>{say('All rooms will be closed and everyone returns to the main meeting.')}</p>
      <Foot>{children}</Foot>
    </>
  );
}

/** What the product says, by the English of it, and why; what it does not say, and why not. */
const words = [
  ['Add room', 'Sentence case, a verb.', 'Add New Room', 'Each word shouts, and one is not needed.'],
  ['Close all rooms…', 'Says what ends. The ellipsis: it asks first.', 'End Session', 'Which session, and for whom?'],
  ['Nobody assigned yet', 'What is empty, in words that people use.', 'No data', 'A word of machines.'],
  ['15 people', '“People” for everyone.', '15 participants', 'A second word for the same.'],
  ['Try again', 'What helps now.', 'Error 504', 'Says neither what is so, nor what helps.'],
] as const;

export function VoiceExamples() {
  const say = useSay();
  return (
    <Examples>
      {words.flatMap(([right, because, wrong, objection]) => [
        <Example key={right} isRight why={because}>
          <p>{say(right)}</p>
        </Example>,
        <Example key={wrong} why={objection}>
          <p>{wrong}</p>
        </Example>,
      ])}
    </Examples>
  );
}
