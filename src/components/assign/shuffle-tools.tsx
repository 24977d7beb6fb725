import { guestsIn } from '../../core/plan/assignable';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { shuffleTexts } from '../../locales/en/shuffle';
import { Button } from '../../primitives/button';
import type { AssignState } from '../plan/assign-state';
import { firstScope, keptIn } from '../plan/shuffle-scope';
import { useBreakoutAssign, useAssignActions } from '../plan/use-breakout-assign';

/** What most hosts do next, the one button that is filled: move whom they have selected; shuffle, while nobody is in a room yet who does not choose one, and somebody could be; else start. */
export function nextStep({ plan, people, placing, live, selected }: AssignState): 'move' | 'shuffle' | 'start' {
  if (selected.size > 0) return 'move';
  const isEmpty = plan.rooms.every(({ personKeys }) => personKeys.length === 0);
  return !live && placing !== 'choice' && isEmpty && guestsIn(people).length > 0 ? 'shuffle' : 'start';
}

/** The one-click shuffle, of those without a room while others have one, and, beside it, its options. */
export function ShuffleTools() {
  const { shuffle, setShuffling } = useAssignActions();
  const next = useBreakoutAssign(nextStep);
  const scope = useBreakoutAssign(firstScope);
  const onlyHosts = useBreakoutAssign(({ people }) => people.every(({ isHost }) => isHost));
  const kept = useBreakoutAssign(({ plan, people }) => keptIn(plan, people));
  const guests = useBreakoutAssign(({ people }) => guestsIn(people).length);
  const { t } = useTexts(assignTexts, shuffleTexts);
  const areSome = scope === 'unassigned';
  const areOthers = !areSome && kept > 0;
  const all = t(onlyHosts ? 'assign.shuffle.nobody' : 'assign.shuffle.description');
  const others = { people: t('common.people', { count: guests - kept }), count: kept };
  return (
    <div className="rbk-row rbk-shuffle-tools">
      <Button
        icon="shuffle"
        kind="wide"
        variant={next === 'shuffle' ? 'primary' : 'secondary'}
        aria-disabled={onlyHosts}
        title={
          areOthers
            ? t('assign.shuffle.others.description', others)
            : areSome
              ? t('assign.shuffle.some.description')
              : all
        }
        onClick={() => shuffle(scope)}
      >
        {t(areOthers ? 'assign.shuffle.others' : areSome ? 'assign.shuffle.some' : 'assign.shuffle')}
      </Button>
      <Button kind="icon" icon="options" aria-haspopup="dialog" onClick={() => setShuffling(true)}>
        {t('shuffle.open')}
      </Button>
    </div>
  );
}
