/** For what only assistive technology is to have: to be spread on an element. Inline, so that it holds without any style sheet. */
export const visuallyHidden = {
  className: 'rbk-visually-hidden',
  style: {
    position: 'absolute',
    inlineSize: 1,
    blockSize: 1,
    margin: -1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
} as const;
