/**
 * Measures from a user's event to the frame that shows its last effect, whatever framework draws it: the time of the
 * first task after the frame that follows the last change of the document or of any shadow tree in it.
 *
 * To be imported before anything that attaches shadow trees.
 */

const everything: MutationObserverInit = { childList: true, subtree: true, attributes: true, characterData: true };

let startedAt = 0;
let awaited: string | null = null;
let changedAt = 0;
let paintedAt = 0;
let framePending = false;

const observer = new MutationObserver((records) => {
  if (!records.some(isSeen)) return;
  changedAt = performance.now();
  if (framePending) return;
  framePending = true;
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      framePending = false;
      paintedAt = performance.now();
    };
    port2.postMessage(null);
  });
});
observer.observe(document, everything);

/** What is only read out by a screen reader is painted nowhere. */
function isSeen({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return !element?.closest('[role=status], [aria-live]');
}

const { value: attachShadow } = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') as {
  value: typeof Element.prototype.attachShadow;
};
Element.prototype.attachShadow = function observed(init) {
  const root = attachShadow.call(this, init);
  observer.observe(root, everything);
  return root;
};

for (const type of ['click', 'keydown']) {
  const onEvent = (event: Event) => {
    if (type !== awaited) return;
    awaited = null;
    startedAt = event.timeStamp;
  };
  window.addEventListener(type, onEvent, { capture: true });
}

/** Starts at the next event of this type, or now. */
export function start(type: 'click' | 'keydown' | 'now'): void {
  startedAt = type === 'now' ? performance.now() : 0;
  awaited = type === 'now' ? null : type;
  changedAt = 0;
  paintedAt = 0;
}

/** How long a step may change nothing, ms: the vendor's longest takes 40 s on the slowed processor. */
const PATIENCE = 100_000;

/** Resolves when nothing has changed for `quiet` ms, with the ms from the start to the last frame that showed a change. */
export async function settled(quiet: number): Promise<number> {
  const calledAt = performance.now();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (changedAt === 0 && performance.now() - calledAt > PATIENCE) throw new Error('This step has changed nothing.');
    const isPainted = changedAt > 0 && !framePending && paintedAt >= changedAt;
    if (startedAt > 0 && isPainted && performance.now() - paintedAt > quiet) return paintedAt - startedAt;
  }
}

/** Elements in the document and in all its shadow trees. */
export function countElements(root: Document | ShadowRoot = document): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot) count += countElements(element.shadowRoot);
  }
  return count;
}
