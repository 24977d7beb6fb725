/** Room 2 before Room 10, in the language of the runtime. For another language pass the `compare` of its collator. */
export const naturalOrder: (a: string, b: string) => number = new Intl.Collator(undefined, {
  numeric: true,
  sensitivity: 'base',
}).compare;
