import { guestsIn } from '../../core/plan/assignable';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { shuffleTexts } from '../../locales/en/shuffle';
import { Button } from '../../primitives/button';
import type { AssignState } from '../plan/assign-state';
import { firstScope } from '../plan/shuffle-scope';
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
  const { t } = useTexts(assignTexts, shuffleTexts);
  const areSome = scope === 'unassigned';
  return (
    <div className="rbk-row rbk-shuffle-tools">
      <Button
        icon="shuffle"
        kind="wide"
        variant={next === 'shuffle' ? 'primary' : 'secondary'}
        aria-disabled={onlyHosts}
        title={t(
          onlyHosts
            ? 'assign.shuffle.nobody'
            : areSome
              ? 'assign.shuffle.some.description'
              : 'assign.shuffle.description',
        )}
        onClick={() => shuffle(scope)}
      >
        {t(areSome ? 'assign.shuffle.some' : 'assign.shuffle')}
      </Button>
      <Button kind="icon" icon="options" aria-haspopup="dialog" onClick={() => setShuffling(true)}>
        {t('shuffle.open')}
      </Button>
    </div>
  );
}
