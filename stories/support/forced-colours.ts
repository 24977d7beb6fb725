import { useLayoutEffect } from 'react';

/** Windows' black contrast theme: what a system's colours are called, and what they are there. The longer name first. */
const system = {
  highlighttext: '#000',
  highlight: '#1aebff',
  graytext: '#3ff23f',
  canvastext: '#fff',
  buttontext: '#fff',
  buttonborder: '#fff',
  buttonface: '#000',
  fieldtext: '#fff',
};

/**
 * What a browser makes of any page then: text and edges in two colours, no surfaces but what lies over others, no shadows. The
 * product's icons keep all but the colour of their text (`forced-color-adjust`).
 */
const forced = `
:root, body { background: #000 !important; color: #fff !important }
body *:not(svg, svg *, .rbk-icon) {
  border-color: #fff !important; outline-color: #fff !important; background-color: transparent !important;
  box-shadow: none !important; text-shadow: none !important; color: inherit !important }
body a { color: #ff0 !important }
body ::placeholder { color: graytext !important }
.rbk-dialog, .rbk-dialog-header, .rbk-dialog-footer, .rbk-panel, .rbk-panel-header, .rbk-panel-footer, .rbk-menu, .rbk-note,
.rbk-selection-bar, .rbk-switcher, .rbk-switching, .rbk-undo, .rbk-said { background-color: #000 !important }
.rbk-room, .rbk-switcher-item, .rbk-live-capacity { background-image: none !important }
`;

/** The rules of a sheet for forced colours, out of their condition. Important ones of a layer win over important ones of none. */
function ownRules(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSLayerBlockRule) return `@layer ${rule.name} { ${ownRules(rule.cssRules)} }`;
      if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes('forced-colors: active')) return '';
      return [...rule.cssRules]
        .filter((each) => each instanceof CSSStyleRule)
        .flatMap(({ selectorText, style }) =>
          // Also for the states that a sheet of states shows by a class.
          [selectorText, selectorText.replace(/:hover\b/g, '.as-hover').replace(/:active\b/g, '.as-pressed')].map(
            (selector) => `${selector} { ${style.cssText.replaceAll(/( !important)?;/g, ' !important;')} }`,
          ),
        )
        .join('\n');
    })
    .join('\n');
}

/** The rules of a sheet that hold only where colours are not forced. */
function unforcedRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSLayerBlockRule) return unforcedRules(rule.cssRules);
    return rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors: none') ? [rule] : [];
  });
}

/**
 * Imitates forced colours, which a page cannot ask for: what the browser would do to it, and the sheet's own rules for it. The
 * insides of the vendor's elements stay as they are.
 */
export function useForcedColours(isForced: boolean): void {
  useLayoutEffect(() => {
    if (!isForced) return;
    const own = [...document.styleSheets].map(({ cssRules }) => ownRules(cssRules)).join('\n');
    const style = document.createElement('style');
    // As it is read back, the name of a system's colour is in small letters.
    style.textContent = Object.entries(system).reduce(
      (text, [name, colour]) => text.replaceAll(name, colour),
      own + forced,
    );
    const unforced = [...document.styleSheets].flatMap(({ cssRules }) => unforcedRules(cssRules));
    const conditions = unforced.map(({ media }) => media.mediaText);
    for (const { media } of unforced) media.mediaText = 'not all';
    document.head.append(style);
    return () => {
      style.remove();
      for (const [index, { media }] of unforced.entries()) media.mediaText = conditions[index] ?? '';
    };
  }, [isForced]);
}
