const properties = [
  'background-color',
  'background-image',
  'border-color',
  'border-style',
  'box-shadow',
  'color',
  'font-weight',
  'opacity',
  'outline-color',
  'outline-style',
  'text-decoration-line',
  'width',
] as const;

function looksOf(element: Element, pseudo?: '::before' | '::after'): string {
  const style = getComputedStyle(element, pseudo);
  return properties.map((name) => style.getPropertyValue(name)).join(' ');
}

/** All that tells a cell of a sheet from another one: its texts, its signs, and the style of each element in it. */
function lookOf(figure: Element): string {
  const parts = [...figure.querySelectorAll('*')].filter((element) => !element.matches('figcaption, .as'));
  return parts
    .flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      element instanceof HTMLInputElement ? `${element.value} ${String(element.checked)}` : '',
      element instanceof HTMLSelectElement ? element.value : '',
      element.getAttribute('d') ?? '',
      looksOf(element),
      looksOf(element, '::before'),
      looksOf(element, '::after'),
    ])
    .join('\n');
}

/** The cells of the sheets that look as an earlier one of their row does: "Part: this one = that one". */
export function alikeIn(canvas: HTMLElement): string[] {
  return [...canvas.querySelectorAll('.states > section')].flatMap((row) => {
    const seen = new Map<string, string>();
    return [...row.querySelectorAll('figure')].flatMap((figure) => {
      const state = figure.querySelector('figcaption')?.textContent ?? '';
      const look = lookOf(figure);
      const earlier = seen.get(look);
      if (earlier === undefined) seen.set(look, state);
      return earlier === undefined ? [] : [`${row.ariaLabel ?? ''}: ${state} = ${earlier}`];
    });
  });
}
