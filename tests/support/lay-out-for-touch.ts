import { expect, onTestFinished } from 'vitest';

/** Controls are larger for fingers: lays everything out as if there were no mouse. */
export function layOutForTouch(): void {
  // The sheet is one cascade layer.
  const within = (rule: CSSRule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : [rule]);
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].flatMap(within));
  const coarse = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === '(pointer: coarse)');
  expect(coarse).not.toEqual([]);
  for (const { media } of coarse as CSSMediaRule[]) {
    media.mediaText = 'all';
    onTestFinished(() => void (media.mediaText = '(pointer: coarse)'));
  }
}
