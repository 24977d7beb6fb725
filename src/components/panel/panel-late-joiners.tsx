import { forwardRef, useState } from 'react';
import type { LateJoiner } from '../../core/facilitation/late-joiners';
import { useBreakoutLateJoiners } from '../../hooks/use-breakout-late-joiners';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { lateTexts } from '../../locales/en/late';
import { notesTexts } from '../../locales/en/notes';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Button } from '../../primitives/button';
import { Disclosure } from '../../primitives/disclosure';
import { Part, type PartProps } from '../../primitives/part';
import { personLabel } from '../people/person-label';
import { PersonName } from '../people/person-name';
import { useBreakoutPanel } from './use-breakout-panel';

/** So many show before "show more". */
const SHOWN_FIRST = 2;

export type PanelLateJoinersProps = Omit<PartProps<'section'>, 'children'>;

/**
 * For hosts: who is in the main meeting while rooms are open, each with the room to send them to, and all of them at once.
 * Those who were in a room that is open can be sent back there. Renders a `section`, or nothing while nobody waits.
 */
export const PanelLateJoiners = forwardRef<HTMLElement, PanelLateJoinersProps>(function PanelLateJoiners(props, ref) {
  const { waiting } = useBreakoutLateJoiners();
  const { t } = useTexts(lateTexts, panelHostTexts);
  const [showsAll, setShowAll] = useState(false);
  if (waiting.length === 0) return null;
  const returning = waiting.filter(({ wasThere }) => wasThere);
  const lost = waiting.filter(({ wasThere }) => !wasThere);
  // Of a single one who returns the line above says it all.
  const listed = returning.length === 1 ? lost : waiting;
  const shown = showsAll ? listed : listed.slice(0, SHOWN_FIRST);
  const more = listed.length - SHOWN_FIRST;
  return (
    <Part tag="section" className="rbk-late" ref={ref} aria-label={t('late.title')} custom={props}>
      {returning.length > 0 && <Returning people={returning} />}
      {lost.length > 0 && <WithoutRoom people={lost} />}
      {shown.length > 0 && (
        <ul role="list" className="rbk-late-list">
          {shown.map((joiner) => (
            <LateJoinerRow key={joiner.person.key} joiner={joiner} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Disclosure open={showsAll} onOpenChange={setShowAll}>
          {showsAll ? t('people.showFewer') : t('panel.showMore', { count: more })}
        </Disclosure>
      )}
    </Part>
  );
});

interface GroupProps {
  people: readonly LateJoiner[];
}

/** Those who were in a room that is open. */
function Returning({ people }: GroupProps) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { ready, sendBack } = useBreakoutPanel();
  const { t } = useTexts(notesTexts, panelHostTexts);
  const [first] = people;
  const one = people.length === 1 && first ? first.person : null;
  const room = rooms.find(({ id }) => id === first?.roomId)?.title ?? '';
  return (
    <div className="rbk-latecomers">
      <span>
        {one
          ? t('panel.returning.one', { name: personLabel(t, one), room })
          : t('panel.returning', { count: people.length })}
      </span>
      <Button icon="back" variant="primary" aria-disabled={!ready} onClick={sendBack}>
        {one ? t('wayBack.go', { room }) : t('panel.sendBack')}
      </Button>
    </div>
  );
}

/** Those who came late, or whose room is closed. */
function WithoutRoom({ people }: GroupProps) {
  const { placing } = useBreakoutPlan();
  const { limits } = useBreakoutLateJoiners();
  const { ready, spread } = useBreakoutPanel();
  const { t } = useTexts(panelHostTexts);
  const isSomewhereFree = people.some(({ roomId }) => roomId !== null);
  return (
    <div className="rbk-latecomers">
      <span>{t(placing === 'choice' ? 'panel.choosing' : 'panel.late', { count: people.length })}</span>
      <Button icon="shuffle" aria-disabled={!ready || !isSomewhereFree} onClick={() => spread(limits)}>
        {t('panel.spread')}
      </Button>
    </div>
  );
}

/** Somebody who waits: one press sends them to the room that is named, the menu to another. */
function LateJoinerRow({ joiner: { person, roomId } }: { joiner: LateJoiner }) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { ready, move, ask } = useBreakoutPanel();
  const { t } = useTexts(lateTexts);
  const name = personLabel(t, person);
  const room = rooms.find(({ id }) => id === roomId);
  return (
    <li className="rbk-late-row">
      <PersonName person={person} />
      {room ? (
        <Button
          size="sm"
          aria-disabled={!ready}
          aria-label={t('common.reason', { subject: t('late.send', { room: room.title }), reason: name })}
          onClick={() => move([person.key], room.id)}
        >
          {t('late.send', { room: room.title })}
        </Button>
      ) : (
        <span className="rbk-muted">{t('late.none')}</span>
      )}
      <Button
        kind="icon"
        size="sm"
        variant="ghost"
        icon="more"
        aria-haspopup="menu"
        aria-disabled={!ready}
        onClick={({ currentTarget }) => ask({ kind: 'move', personKeys: [person.key], anchor: currentTarget })}
      >
        {t('late.other', { name })}
      </Button>
    </li>
  );
}
