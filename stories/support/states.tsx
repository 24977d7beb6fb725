import { useLayoutEffect, type ReactNode } from 'react';

/** A class for each state that only a pointer or a keyboard brings about. */
const forced = { ':hover': '.as-hover', ':focus-visible': '.as-focus', ':active': '.as-pressed' };
const pseudo = /:(?:hover|focus-visible|active)(?![\w-])/g;

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

interface StatesProps {
  states: readonly string[];
  /** What the part is called, and how it looks in each of the states; null where it has no such state. */
  rows: readonly (readonly [name: string, ...cells: readonly ReactNode[]])[];
}

/** Parts with their states side by side. */
export function States({ states, rows }: StatesProps) {
  useForcedStates();
  return (
    <table className="rbk-panel states" style={{ display: 'table', blockSize: 'auto' }}>
      <thead>
        <tr>
          {['Part', ...states].map((title, index) => (
            <th key={index} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {states.map((_, index) => (
              <td key={index}>{cells[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
