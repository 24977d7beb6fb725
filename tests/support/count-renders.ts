/**
 * Counts what React renders, through the hook that its developer tools use: it works in a production build, too. To be
 * imported before React.
 */

/** The part of React's inner tree that is read here. */
interface Fiber {
  readonly flags: number;
  readonly stateNode: unknown;
  readonly type: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

const PERFORMED_WORK = 1;

let rendered: Set<Element> | null = null;
let selector = '';

/** From now on, in which elements that match did a component render? */
export function startCounting(rows: string): void {
  rendered = new Set();
  selector = rows;
}

/** How many different ones. */
export function stopCounting(): number {
  const count = rendered?.size ?? 0;
  rendered = null;
  return count;
}

function visit(fiber: Fiber, row: Element | null): void {
  const before = fiber.alternate;
  const element = fiber.stateNode instanceof Element ? fiber.stateNode : null;
  const within = element?.matches(selector) ? element : row;
  const isComponent = typeof fiber.type === 'function' || (typeof fiber.type === 'object' && fiber.type !== null);
  const isNew = before === null;
  if (isComponent && (isNew || fiber.flags & PERFORMED_WORK)) {
    const rows = within ?? rowOf(fiber);
    if (rows) rendered?.add(rows);
  }
  if (before && before.child === fiber.child) return;
  for (let child = fiber.child; child; child = child.sibling) visit(child, within);
}

/** The row that a component draws itself. */
function rowOf(component: Fiber): Element | null {
  let fiber = component.child;
  while (fiber && !(fiber.stateNode instanceof Element)) fiber = fiber.sibling ? null : fiber.child;
  const element = fiber?.stateNode;
  return element instanceof Element && element.matches(selector) ? element : null;
}

Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    isDisabled: false,
    checkDCE: () => undefined,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => {
      if (rendered) visit(root.current, null);
    },
  },
});
