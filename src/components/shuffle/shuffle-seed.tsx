import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Field } from '../../primitives/field';
import { Part, type PartProps } from '../../primitives/part';
import { MAX_SEED } from './seed';
import { useShuffle } from './shuffle-context';

export type ShuffleSeedProps = Omit<PartProps<'div'>, 'children'>;

/** The number that the result comes from: another one gives another result, the same one the same. */
export const ShuffleSeed = forwardRef<HTMLDivElement, ShuffleSeedProps>(function ShuffleSeed(props, ref) {
  const { seed, setSeed, isSeedValid, tryAnother } = useShuffle();
  const { t } = useMessages();
  const hint = t('shuffle.seed.hint');
  return (
    <Part tag="div" className="rbk-shuffle-seed" ref={ref} title={hint} custom={props}>
      <Field
        label={t('shuffle.seed')}
        hint={hint}
        error={isSeedValid ? undefined : t('create.invalid', { min: 0, max: MAX_SEED })}
      >
        {(control) => (
          <div className="rbk-row">
            <input
              {...control}
              className="rbk-input"
              inputMode="numeric"
              autoComplete="off"
              value={seed}
              onChange={(event) => setSeed(event.target.value)}
            />
            <Button icon="shuffle" onClick={tryAnother}>
              {t('shuffle.another')}
            </Button>
          </div>
        )}
      </Field>
    </Part>
  );
});
