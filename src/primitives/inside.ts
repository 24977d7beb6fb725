import { BreakoutError } from '../core/errors';

/** What a part finds in the context of the view around it. Throws `part-misplaced`, naming both, where there is none. */
export function inside<Value>(value: Value | null, part: string, view: string): Value {
  if (value !== null) return value;
  throw new BreakoutError('part-misplaced', {
    what: `${part} was used outside of <${view}>.`,
    why: `It shows and does what <${view}> holds.`,
    fix: `Render the component inside <${view}>, as one of its children.`,
  });
}
