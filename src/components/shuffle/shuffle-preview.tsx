import { leadOf } from '../../core/plan/edit-rooms';
import type { PlannedRoom } from '../../core/plan/types';
import type { PersonKey } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { rulesTexts } from '../../locales/en/rules';
import { shuffleTexts } from '../../locales/en/shuffle';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import { Spinner } from '../../primitives/spinner';
import { VirtualList } from '../../primitives/virtual-list';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { peopleHeight, PeopleList } from '../people/people-list';
import { personLabel } from '../people/person-label';
import { RoomSize } from '../plan/room-size';
import { ruleTexts } from '../plan/rule-texts';
import { useBreakoutAssign, useAssignFields } from '../plan/use-breakout-assign';
import { useBreakoutShuffle } from './use-breakout-shuffle';

/** The rooms as they would become, with who would be in them. */
export function ShufflePreview() {
  const { outcome, preview, participants, isSeedValid, tryAnother } = useBreakoutShuffle();
  const { t } = useTexts(assignTexts, shuffleTexts);
  const { pending, error } = preview;
  const nothing = participants.length === 0 ? t('shuffle.nobody') : isSeedValid ? null : t('shuffle.noResult');
  return (
    <section
      className="rbk-pane rbk-shuffle-preview"
      data-pending={pending ? '' : undefined}
      aria-label={t('shuffle.preview')}
      aria-busy={pending}
    >
      <div className="rbk-shuffle-preview-head">
        <h3 className="rbk-pane-title">{t('shuffle.preview')}</h3>
        {pending && <Spinner size="sm" label={t('shuffle.working')} />}
        <Button icon="shuffle" onClick={tryAnother}>
          {t('shuffle.another')}
        </Button>
      </div>
      <ErrorNote error={error} />
      <Unmet />
      {nothing !== null && (
        <p className="rbk-empty">
          <Icon plain name="people" />
          {nothing}
        </p>
      )}
      {outcome && error === null && (
        <VirtualList
          role="group"
          aria-label={t('assign.rooms')}
          // It scrolls, and nothing in it may take the focus.
          tabIndex={0}
          items={outcome.rooms}
          getKey={(room) => room.id}
          estimateSize={(room) => 72 + peopleHeight(room.personKeys.length)}
          minItemWidth={250}
        >
          {(room) => <RoomPreview room={room} />}
        </VirtualList>
      )}
    </section>
  );
}

/** The rules that the outcome of a shuffle breaks, each with the reason. Nothing when all are met. */
function Unmet() {
  const { plan, people } = useAssignFields('plan', 'people');
  const { unmet } = useBreakoutShuffle();
  const { t } = useTexts(rulesTexts);
  if (unmet.length === 0) return null;
  const { sayUnmet } = ruleTexts(t, plan.rooms, people);
  return (
    <Note tone="warning">
      <p className="rbk-note-title">{t('rule.unmet', { count: unmet.length })}</p>
      {/* It may scroll, and nothing in it takes the focus. */}
      <ul className="rbk-note-list" role="list" tabIndex={0} aria-label={t('rule.unmet', { count: unmet.length })}>
        {unmet.map(({ rule, reason }, index) => (
          <li key={index}>
            {sayUnmet(rule)} <span className="rbk-muted">{t(`rule.why.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Of the pairs that have met: more would not be read. */
const mostNamed = 5;

/** A room as the shuffle would leave it. */
function RoomPreview({ room }: { room: PlannedRoom }) {
  const peopleIn = useBreakoutAssign((state) => state.peopleIn);
  const { t } = useTexts(assignTexts, shuffleTexts);
  const { repeated } = useBreakoutShuffle();
  const people = peopleIn(room);
  const pairs = repeated.get(room.id) ?? [];
  const labels = new Map(people.map((person) => [person.key, personLabel(t, person)]));
  const nameOf = (key: PersonKey) => labels.get(key) ?? '';
  const named = pairs
    .slice(0, mostNamed)
    .map(([first, second]) => t('shuffle.pair', { first: nameOf(first), second: nameOf(second) }));
  return (
    <section className="rbk-room" aria-label={room.title}>
      <div className="rbk-room-header">
        <h4 dir="auto" className="rbk-room-title rbk-truncate" title={room.title}>
          {room.title}
        </h4>
        <RoomSize room={room} count={people.length} />
        {pairs.length > 0 && <span className="rbk-tag">{t('shuffle.metBefore', { count: pairs.length })}</span>}
      </div>
      {pairs.length > 0 && (
        <p className="rbk-room-met">
          {t('common.list', { items: pairs.length > mostNamed ? [...named, '…'] : named })}
        </p>
      )}
      {people.length === 0 ? (
        <p className="rbk-room-empty">{t('assign.room.empty')}</p>
      ) : (
        <PeopleList people={people} leadKey={leadOf(room)} />
      )}
    </section>
  );
}
