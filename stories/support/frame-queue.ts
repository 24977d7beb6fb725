/** Frames whose story is not asked for yet, each with what begins it; and those whose story is on its way. */
const waiting = new Map<Element, () => void>();
const onTheirWay = new Set<Element>();

const observer = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) if (isIntersecting) begin(target);
  goOn();
});

function begin(frame: Element): void {
  const start = waiting.get(frame);
  if (!start) return;
  waiting.delete(frame);
  onTheirWay.add(frame);
  start();
}

/** The nearest frame out of view, once all others are there. */
function goOn(): void {
  if (onTheirWay.size > 0) return;
  const [nearest] = [...waiting.keys()].sort((one, other) => distanceOf(one) - distanceOf(other));
  if (nearest) begin(nearest);
}

function distanceOf(frame: Element): number {
  const { top, bottom } = frame.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom);
}

/**
 * A page of documentation has up to twenty meetings. Begins those of the frames in view, then one after the other those that the
 * reader may scroll to next. Returns what takes a frame out again.
 */
export function queueFrame(frame: Element, start: () => void): () => void {
  const onPrepared = () => {
    onTheirWay.delete(frame);
    goOn();
  };
  waiting.set(frame, start);
  observer.observe(frame);
  frame.addEventListener('prepared', onPrepared);
  return () => {
    observer.unobserve(frame);
    frame.removeEventListener('prepared', onPrepared);
    waiting.delete(frame);
    onTheirWay.delete(frame);
  };
}
