/**
 * Calls back with the `<button>` inside an `<rtk-button>`: at once, or when the vendor's element has been defined and has
 * rendered. The returned function stops waiting.
 */
export function whenInnerButton(host: HTMLElement, callback: (button: HTMLButtonElement) => void): () => void {
  const ready = host.shadowRoot?.querySelector('button');
  if (ready) {
    callback(ready);
    return () => {};
  }
  let stopped = false;
  let observer: MutationObserver | undefined;
  void customElements.whenDefined(host.localName).then(() => {
    const root = host.shadowRoot;
    if (stopped || !root) return;
    const check = () => {
      const button = root.querySelector('button');
      if (!button) return;
      observer?.disconnect();
      callback(button);
    };
    observer = new MutationObserver(check);
    observer.observe(root, { childList: true, subtree: true });
    check();
  });
  return () => {
    stopped = true;
    observer?.disconnect();
  };
}

/**
 * Focuses an element, waiting for a vendor button that is not ready yet. The returned function stops waiting. Nothing scrolls to
 * a button of a dialog's footer, which is in sight anyway: a browser would scroll to where it stands after all else.
 */
export function focusWhenReady(element: HTMLElement): () => void {
  const options = { preventScroll: element.closest('footer') !== null };
  if (element.localName === 'rtk-button') return whenInnerButton(element, (button) => button.focus(options));
  element.focus(options);
  return () => {};
}
