import { forwardRef, useEffect, useId, useRef, useState } from 'react';
import { guestsIn } from '../../core/plan/assignable';
import { MAX_SEED } from '../../core/plan/distribution/random';
import type { Person } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { createTexts } from '../../locales/en/create';
import { shuffleTexts } from '../../locales/en/shuffle';
import { Disclosure } from '../../primitives/disclosure';
import { Field } from '../../primitives/field';
import { Part, type PartProps } from '../../primitives/part';
import { Segments } from '../../primitives/segments';
import { PeoplePicker } from './people-picker';
import { ShufflePreview } from './shuffle-preview';
import { ShuffleRules } from './shuffle-rules';
import { useAssignFields } from '../plan/use-breakout-assign';
import { useBreakoutShuffle, type ShufflePane } from './use-breakout-shuffle';

/** State of `ShuffleBody`. */
export interface ShuffleBodyState {
  /** The pane that shows where there is room for one only. */
  pane: ShufflePane;
}

export type ShuffleBodyProps = PartProps<'div', ShuffleBodyState>;

/** The options on one side, the rooms that they lead to on the other. Renders a `div` with `data-pane`. */
export const ShuffleBody = forwardRef<HTMLDivElement, ShuffleBodyProps>(function ShuffleBody(props, ref) {
  const { pane } = useBreakoutShuffle();
  const { t } = useTexts(shuffleTexts);
  return (
    <Part tag="div" className="rbk-dialog-body rbk-shuffle" state={{ pane }} ref={ref} custom={props}>
      <section className="rbk-shuffle-options" aria-label={t('shuffle.options')}>
        <People />
        <ShuffleRules />
        <Alone />
        <Rounds />
        <More />
      </section>
      <ShufflePreview />
    </Part>
  );
});

/** Who takes part: everyone who is not locked or only those without a room, by role, or one by one. */
function People() {
  const { scope, setScope, candidates, out, setTakingPart } = useBreakoutShuffle();
  const { t } = useTexts(assignTexts, shuffleTexts);
  const [choosing, setChoosing] = useState(false);
  const { plan } = useAssignFields('plan');
  const all = candidates[scope];
  const guests = guestsIn(all);
  const isByHand = ({ key }: Person) => scope === 'unlocked' && (plan.placedByHand?.includes(key) ?? false);
  const byHand = guests.filter(isByHand);
  const others = guests.filter((person) => !isByHand(person));
  const hosts = all.filter((person) => person.isHost);
  return (
    <section className="rbk-shuffle-group">
      <h3 className="rbk-pane-title">{t('shuffle.people')}</h3>
      <Segments
        label={t('shuffle.people')}
        value={scope}
        onValueChange={setScope}
        options={[
          { value: 'unlocked', label: t('shuffle.scope.unlocked') },
          { value: 'unassigned', label: t('shuffle.scope.unassigned') },
        ]}
      />
      {others.length > 0 && <Group label={t('shuffle.guests')} people={others} />}
      {byHand.length > 0 && <Group label={t('shuffle.byHand')} people={byHand} />}
      {hosts.length > 0 && <Group label={t('shuffle.hosts')} people={hosts} />}
      {all.length === 0 ? (
        <p className="rbk-muted">{t(scope === 'unlocked' ? 'shuffle.none.unlocked' : 'assign.allAssigned')}</p>
      ) : (
        <Disclosure open={choosing} onOpenChange={setChoosing}>
          {t('shuffle.choose')}
        </Disclosure>
      )}
      {choosing && all.length > 0 && (
        <PeoplePicker
          label={t('shuffle.people')}
          people={all}
          selected={new Set(all.filter(({ key }) => !out.has(key)).map(({ key }) => key))}
          onChange={setTakingPart}
        />
      )}
    </section>
  );
}

/** A checkbox that lets a group of people take part; partly checked while only some of them do. */
function Group({ label, people }: { label: string; people: readonly Person[] }) {
  const { out, setTakingPart } = useBreakoutShuffle();
  const box = useRef<HTMLInputElement>(null);
  const total = people.length;
  const checked = people.filter(({ key }) => !out.has(key)).length;
  const all = checked === total;
  useEffect(() => {
    if (box.current) box.current.indeterminate = checked > 0 && !all;
  }, [checked, all]);
  const keys = people.map(({ key }) => key);
  return (
    <label className="rbk-check">
      <input ref={box} type="checkbox" checked={all} onChange={() => setTakingPart(keys, !all)} />
      <span className="rbk-footer-start">{label}</span>
      <span className="rbk-number-of">{checked}</span>
    </label>
  );
}

/** Whether rooms stay empty, so that nobody is alone. */
function Alone() {
  const { noneAlone, setNoneAlone } = useBreakoutShuffle();
  const { t } = useTexts(shuffleTexts);
  const noteId = useId();
  return (
    <section className="rbk-shuffle-group">
      <label className="rbk-check">
        <input
          type="checkbox"
          checked={noneAlone}
          aria-describedby={noteId}
          onChange={(event) => setNoneAlone(event.target.checked)}
        />
        {t('shuffle.noneAlone')}
      </label>
      <p id={noteId} className="rbk-muted">
        {t('shuffle.noneAlone.hint')}
      </p>
    </section>
  );
}

/** Whether people who shared a room in earlier rounds are kept from meeting again. */
function Rounds() {
  const { roundCount, avoidEarlier, setAvoidEarlier } = useBreakoutShuffle();
  const { t } = useTexts(shuffleTexts);
  const noteId = useId();
  return (
    <section className="rbk-shuffle-group">
      <h3 className="rbk-pane-title">{t('shuffle.rounds')}</h3>
      <label className="rbk-check">
        <input
          type="checkbox"
          checked={avoidEarlier}
          disabled={roundCount === 0}
          aria-describedby={noteId}
          onChange={(event) => setAvoidEarlier(event.target.checked)}
        />
        {t('shuffle.rounds.avoid')}
      </label>
      <p id={noteId} className="rbk-muted">
        {t(roundCount === 0 ? 'shuffle.rounds.none' : 'shuffle.rounds.some')}
      </p>
    </section>
  );
}

/** What is unfolded at the end of what scrolls would stay out of sight. */
function showAll(node: HTMLElement | null): void {
  node?.scrollIntoView({ block: 'nearest' });
}

/** The number that the result comes from, for hosts who want the same one again. What is wrong with it is not folded away. */
function More() {
  const { seed, setSeed, isSeedValid } = useBreakoutShuffle();
  const { t } = useTexts(createTexts, shuffleTexts);
  const [open, setOpen] = useState(false);
  const isOpen = open || !isSeedValid;
  return (
    <section className="rbk-shuffle-group">
      <Disclosure open={isOpen} onOpenChange={setOpen}>
        {t('shuffle.more')}
      </Disclosure>
      {isOpen && (
        <Field
          ref={showAll}
          className="rbk-shuffle-seed"
          label={t('shuffle.seed')}
          hint={t('shuffle.seed.hint')}
          error={isSeedValid ? undefined : t('create.invalid', { min: 0, max: MAX_SEED })}
        >
          {(control) => (
            <input
              {...control}
              className="rbk-input"
              inputMode="numeric"
              autoComplete="off"
              value={seed}
              onChange={(event) => setSeed(event.target.value)}
            />
          )}
        </Field>
      )}
    </section>
  );
}
