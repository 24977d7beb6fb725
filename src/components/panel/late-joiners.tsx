import { useState } from 'react';
import type { LateJoiner } from '../../core/facilitation/late-joiners';
import { useBreakoutLateJoiners } from '../../hooks/use-breakout-late-joiners';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { lateTexts } from '../../locales/en/late';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import { personLabel } from '../people/person-label';
import { PersonName } from '../people/person-name';
import { AttentionRow } from './attention-row';
import { useBreakoutPanel } from './use-breakout-panel';

/**
 * Who is in the main meeting while rooms are open: those who were in a room that is open, to be sent back there, and those
 * who came late or whose room is closed. All at once, and opened each with the room to send them to.
 */
export function LateJoiners() {
  const { troubles } = useBreakoutPanel().operation;
  // Whose move has failed is told with that.
  const waiting = useBreakoutLateJoiners().waiting.filter(({ person }) => !troubles.has(person.key));
  const returning = waiting.filter(({ wasThere }) => wasThere);
  const lost = waiting.filter(({ wasThere }) => !wasThere);
  return (
    <>
      {returning.length > 0 && <Returning people={returning} />}
      {lost.length > 0 && <WithoutRoom people={lost} />}
    </>
  );
}

interface GroupProps {
  people: readonly LateJoiner[];
}

function Returning({ people }: GroupProps) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { ready, sendBack } = useBreakoutPanel();
  const { t } = useTexts(lateTexts, panelHostTexts);
  const [first] = people;
  const one = people.length === 1 && first ? first.person : null;
  const room = rooms.find(({ id }) => id === first?.roomId)?.title ?? '';
  const send = () => sendBack(people.map(({ person }) => person.key));
  const button = (
    <Button plain size="sm" icon="enter" aria-disabled={!ready} onClick={send}>
      {one ? t('late.send', { room }) : t('panel.sendBack')}
    </Button>
  );
  if (one) {
    const text = t('panel.returning.one', { name: personLabel(t, one), room });
    return <AttentionRow icon="undo" text={text} action={button} />;
  }
  return <Group icon="undo" people={people} text={t('panel.returning', { count: people.length })} action={button} />;
}

function WithoutRoom({ people }: GroupProps) {
  const { placing } = useBreakoutPlan();
  const { limits } = useBreakoutLateJoiners();
  const { ready, spread } = useBreakoutPanel();
  const { t } = useTexts(lateTexts, panelHostTexts);
  const [first] = people;
  const isSomewhereFree = people.some(({ roomId }) => roomId !== null);
  const text = t(placing === 'choice' ? 'panel.choosing' : 'panel.late', { count: people.length });
  if (people.length === 1 && first)
    return (
      <AttentionRow
        icon="people"
        text={t('panel.late.one', { name: personLabel(t, first.person) })}
        action={<WaysOf joiner={first} />}
      />
    );
  return (
    <Group
      icon="people"
      people={people}
      text={isSomewhereFree ? text : t('common.reason', { subject: text, reason: t('late.none') })}
      action={
        <Button
          plain
          size="sm"
          icon="shuffle"
          aria-disabled={!ready || !isSomewhereFree}
          onClick={() => spread(limits)}
        >
          {t('panel.spread')}
        </Button>
      }
    />
  );
}

interface PeopleRowProps extends GroupProps {
  icon: 'people' | 'undo';
  text: string;
  action: React.ReactNode;
}

/** Several people in one row, which opens. */
function Group({ icon, people, text, action }: PeopleRowProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <AttentionRow
      icon={icon}
      text={
        <button type="button" className="rbk-attention-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text}
          <Icon plain name="chevron" />
        </button>
      }
      action={action}
    >
      {isOpen && (
        <ul role="list" className="rbk-attention-people">
          {people.map((joiner) => (
            <li key={joiner.person.key}>
              <PersonName person={joiner.person} />
              <WaysOf joiner={joiner} />
            </li>
          ))}
        </ul>
      )}
    </AttentionRow>
  );
}

/** The room to send somebody to by one press, and a menu of the others. */
function WaysOf({ joiner: { person, roomId } }: { joiner: LateJoiner }) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { ready, move, ask } = useBreakoutPanel();
  const { t } = useTexts(lateTexts);
  const name = personLabel(t, person);
  const room = rooms.find(({ id }) => id === roomId);
  return (
    <>
      {room ? (
        <Button
          plain
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
        plain
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
    </>
  );
}
