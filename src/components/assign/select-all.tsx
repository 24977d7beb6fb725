import { forwardRef, useEffect, useRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { toggleAll } from '../../primitives/selection';
import { useAssign } from './assign-context';

export type SelectAllProps = Omit<PartProps<'label'>, 'children'>;

/** Selects everyone who is listed now (all that were found), or nobody of them. */
export const SelectAll = forwardRef<HTMLLabelElement, SelectAllProps>(function SelectAll(props, ref) {
  const { found, selected, setSelected, search } = useAssign();
  const { t } = useMessages();
  const box = useRef<HTMLInputElement>(null);
  const count = found.filter((person) => selected.has(person.key)).length;
  const all = count > 0 && count === found.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !all;
  }, [count, all]);
  return (
    <Part tag="label" className="rbk-check" ref={ref} hidden={found.length === 0} custom={props}>
      <input
        ref={box}
        type="checkbox"
        checked={all}
        onChange={() =>
          setSelected(
            toggleAll(
              found.map((person) => person.key),
              selected,
            ),
          )
        }
      />
      {search.trim() === '' ? t('assign.selectAll') : t('assign.selectFound', { count: found.length })}
    </Part>
  );
});
