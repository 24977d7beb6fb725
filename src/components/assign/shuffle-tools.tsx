import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { shuffleTexts } from '../../locales/en/shuffle';
import { Button } from '../../primitives/button';
import { useBreakoutAssign, useAssignActions } from '../plan/use-breakout-assign';

/** The one-click shuffle and, beside it, its options. */
export function ShuffleTools() {
  const { shuffle, setShuffling } = useAssignActions();
  const onlyHosts = useBreakoutAssign(({ people }) => people.every(({ isHost }) => isHost));
  const { t } = useTexts(assignTexts, shuffleTexts);
  return (
    <div className="rbk-row rbk-shuffle-tools">
      <Button
        icon="shuffle"
        kind="wide"
        aria-disabled={onlyHosts}
        title={t(onlyHosts ? 'assign.shuffle.nobody' : 'assign.shuffle.description')}
        onClick={shuffle}
      >
        {t('assign.shuffle')}
      </Button>
      <Button kind="icon" icon="options" aria-haspopup="dialog" onClick={() => setShuffling(true)}>
        {t('shuffle.open')}
      </Button>
    </div>
  );
}
