import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** A class for each state that only a pointer or a keyboard brings about. */
const forced = {
  ':hover': '.as-hover',
  ':focus': '.as-focus',
  ':focus-visible': '.as-focus',
  ':active': '.as-pressed',
};
const pseudo = /:(?:hover|focus-visible|focus|active)(?![\w-])/g;

/** The rules of a sheet for those states once more, for the classes; in the layer and under the conditions that they stand in. */
function forcedRules(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSStyleRule) {
        if (rule.selectorText.search(pseudo) < 0) return '';
        // A class cannot follow the part of a shadow root.
        const selector = rule.selectorText
          .split(/,(?![^(]*\))/)
          .filter((each) => !each.includes('::part'))
          .join(',')
          .replace(pseudo, (state) => forced[state as keyof typeof forced]);
        return `${selector} { ${rule.style.cssText} }`;
      }
      const head =
        rule instanceof CSSLayerBlockRule ? `@layer ${rule.name}` : rule instanceof CSSMediaRule ? '@media all' : '';
      return head === '' ? '' : `${head} { ${forcedRules((rule as CSSGroupingRule).cssRules)} }`;
    })
    .join('\n');
}

/** Shows what stands in it as under the pointer, with the focus or pressed, where it has the class of that. */
function useForcedStates(): void {
  useLayoutEffect(() => {
    const style = document.createElement('style');
    // Rules of a medium that is not so here, as for fingers or forced colours, stay out.
    const isSo = (rule: CSSRule) => !(rule instanceof CSSMediaRule) || matchMedia(rule.conditionText).matches;
    const layers = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    for (const layer of layers.filter((rule) => rule instanceof CSSLayerBlockRule)) {
      const rules = [...layer.cssRules].filter(
        (rule) => isSo(rule) || /hover: hover/.test((rule as CSSMediaRule).conditionText),
      );
      style.textContent += `@layer ${layer.name} { ${forcedRules(rules as unknown as CSSRuleList)} }`;
    }
    document.head.append(style);
    return () => style.remove();
  }, []);
}

interface AsProps {
  /** A class of those above; none: at rest. */
  state: string;
  /** Selects the elements of the part that are to have it. */
  of: string;
  children: ReactNode;
}

/** A part as under the pointer, with the focus or pressed. */
export function As({ state, of, children }: AsProps) {
  const node = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const around = node.current;
    if (!state || !around) return undefined;
    const force = () => {
      for (const each of around.querySelectorAll(of)) each.classList.add(state);
    };
    force();
    // A list has its rows only after it knows its height.
    const observer = new MutationObserver(force);
    observer.observe(around, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [state, of]);
  return (
    <div ref={node} className="as">
      {children}
    </div>
  );
}

/** How a part looks in each of its states, by the word for that state. */
type LooksOf = readonly (readonly [state: string, look: ReactNode])[];

interface StatesProps {
  rows: readonly (readonly [part: string, looks: LooksOf])[];
  /** How wide a look is at least. Default: as a field is. */
  width?: 'button' | 'field' | 'person' | 'note';
}

/** Parts with their states side by side, each with the word for it. */
export function States({ rows, width = 'field' }: StatesProps) {
  useForcedStates();
  return (
    <div className="rbk-panel states" data-width={width}>
      {rows.map(([part, looks]) => (
        <section key={part} aria-label={part}>
          <h3>{part}</h3>
          <div className="states-looks">
            {looks.map(([state, look]) => (
              <figure key={state}>
                <figcaption>{state}</figcaption>
                {look}
              </figure>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
