/** Until nothing on the page is on its way: colours in between would be judged as if they stayed. */
export async function settled(): Promise<void> {
  // The vendor's elements render a frame after their properties have changed.
  await frame();
  await frame();
  for (let moving = running(); moving.length > 0; moving = running()) {
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
  }
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** What runs and will end. A spinner turns for ever, and what goes by the scroll ends with it alone. */
function running(): Animation[] {
  return roots(document)
    .flatMap((root) => root.getAnimations())
    .filter(({ timeline }) => timeline instanceof DocumentTimeline)
    .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
}

function roots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []));
  return [root, ...inner];
}
