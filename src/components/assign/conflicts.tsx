import { useRef } from 'react';
import type { PlanConflict } from '../../core/plan/types';
import { isDraftId } from '../../core/plan/draft-id';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useTexts } from '../../hooks/use-texts';
import { conflictsTexts } from '../../locales/en/conflicts';
import { Button } from '../../primitives/button';
import { Note } from '../notes/note';
import { personLabel } from '../people/person-label';
import { useKeptFocus } from '../use-kept-focus';
import { useBreakoutAssign, useAssignActions, useAssignFields } from '../plan/use-breakout-assign';

/** Edits of the plan that contradict what another host did, each with the two choices. Nothing while there are none. */
export function ConflictList() {
  const conflicts = useBreakoutAssign((state) => state.conflicts);
  const { resolve } = useAssignActions();
  const { t } = useTexts(conflictsTexts);
  const node = useRef<HTMLDivElement>(null);
  useKeptFocus(node);
  const [first] = conflicts;
  if (!first) return null;
  const note = { ref: node, role: 'group', 'aria-label': t('conflicts.label'), tabIndex: -1 };
  if (conflicts.length === 1) {
    return (
      <Note className="rbk-banner" tone="warning" {...note}>
        <OnlyConflict conflict={first} />
      </Note>
    );
  }
  return (
    <Note className="rbk-banner" tone="warning" {...note}>
      <p className="rbk-note-title" role="alert">
        {t('conflicts.title', { count: conflicts.length })}
      </p>
      {/* The answers to all head the columns of those to each. */}
      <div className="rbk-conflict" data-all="">
        <span className="rbk-conflict-choices">
          <Button size="sm" onClick={() => resolve(conflicts, 'mine')}>
            {t('conflicts.allMine')}
          </Button>
          <Button size="sm" onClick={() => resolve(conflicts, 'theirs')}>
            {t('conflicts.allTheirs')}
          </Button>
        </span>
      </div>
      <ul className="rbk-note-list rbk-conflicts" tabIndex={0} aria-label={t('conflicts.label')}>
        {conflicts.map((conflict) => (
          <Conflict
            key={`${conflict.kind} ${conflict.kind === 'person-moved' ? conflict.personKey : conflict.roomId}`}
            conflict={conflict}
          />
        ))}
      </ul>
    </Note>
  );
}

/** Where there is one, it is the whole note. */
function OnlyConflict({ conflict }: { conflict: PlanConflict }) {
  const { resolve } = useAssignActions();
  const { what, mine, theirs, isDanger } = useConflictTexts(conflict);
  return (
    <>
      <p className="rbk-note-title" role="alert">
        {what}
      </p>
      <div className="rbk-note-actions">
        <Button data-danger={isDanger ? '' : undefined} onClick={() => resolve([conflict], 'mine')}>
          {mine}
        </Button>
        <Button onClick={() => resolve([conflict], 'theirs')}>{theirs}</Button>
      </div>
    </>
  );
}

/** What the plan says, what another host did, and which of both is to count. */
function Conflict({ conflict }: { conflict: PlanConflict }) {
  const { resolve } = useAssignActions();
  const { t } = useTexts();
  const { what, mine, theirs, isDanger } = useConflictTexts(conflict);
  const choice = (text: string) => t('common.reason', { subject: text, reason: what });
  return (
    <li className="rbk-conflict">
      <span>{what}</span>
      <span className="rbk-conflict-choices">
        <Button
          size="sm"
          data-danger={isDanger ? '' : undefined}
          aria-label={choice(mine)}
          onClick={() => resolve([conflict], 'mine')}
        >
          {mine}
        </Button>
        <Button size="sm" aria-label={choice(theirs)} onClick={() => resolve([conflict], 'theirs')}>
          {theirs}
        </Button>
      </span>
    </li>
  );
}

interface ConflictTexts {
  what: string;
  mine: string;
  theirs: string;
  /** `mine` ends something for others. */
  isDanger?: boolean;
}

/** A conflict in words, and its two choices. */
function useConflictTexts(conflict: PlanConflict): ConflictTexts {
  const { plan, people } = useAssignFields('plan', 'people');
  const { t } = useTexts(conflictsTexts);
  const titles = new Map([...plan.base, ...plan.rooms].map(({ id, title }) => [id, title]));
  const place = (id: string | null) => {
    if (id === null) return t('common.mainMeeting');
    const room = titles.get(id) ?? id;
    return isDraftId(id) ? t('conflicts.newRoom', { room }) : room;
  };
  switch (conflict.kind) {
    case 'person-moved': {
      const { personKey, plannedId, liveId } = conflict;
      const person = people.find(({ key }) => key === personKey);
      const name = person ? personLabel(t, person) : personKey;
      const [planned, live] = [place(plannedId), place(liveId)];
      return {
        what: t('conflicts.moved', { name, planned, live }),
        mine: t('conflicts.moved.mine', { room: planned }),
        theirs: t('conflicts.moved.theirs', { room: live }),
      };
    }
    case 'room-gone':
      return {
        what: t('conflicts.gone', { room: conflict.title }),
        mine: t('conflicts.gone.mine'),
        theirs: t('conflicts.gone.theirs'),
      };
    case 'room-filled':
      return {
        what: t('conflicts.filled', { room: place(conflict.roomId), count: conflict.personKeys.length }),
        mine: t('conflicts.filled.mine'),
        theirs: t('conflicts.filled.theirs'),
        isDanger: true,
      };
    default:
      return conflict satisfies never;
  }
}

/**
 * Another host has started rooms while a plan of new ones was being made: one decision, to use theirs or to keep the own
 * plan until those are closed. Nothing otherwise.
 */
export function OvertakenNote() {
  const isOvertaken = useBreakoutAssign((state) => state.isOvertaken);
  const { discard, shelve } = useAssignActions();
  const count = useBreakoutSelector(({ rooms }) => rooms.length);
  // Lists do not say who has opened a room: with one other host it is them.
  const onlyHost = useBreakoutSelector(({ otherHosts }) => (otherHosts.length === 1 ? otherHosts[0]?.name : undefined));
  const [, setView] = useBreakoutView();
  const { t } = useTexts(conflictsTexts);
  if (!isOvertaken) return null;
  const decide = (choice: () => void) => () => {
    choice();
    setView('panel');
  };
  return (
    <Note className="rbk-banner rbk-overtaken" tone="warning" role="alert">
      <p className="rbk-note-title">{t('overtaken.title', { host: onlyHost ?? t('overtaken.anotherHost'), count })}</p>
      <p className="rbk-note-text">{t('overtaken.text')}</p>
      <div className="rbk-note-actions">
        <Button variant="primary" title={t('overtaken.use.text')} onClick={decide(discard)}>
          {t('overtaken.use')}
        </Button>
        <Button title={t('overtaken.shelve.text')} onClick={decide(shelve)}>
          {t('overtaken.shelve')}
        </Button>
      </div>
    </Note>
  );
}
