/** The first default title, counting from the number of rooms, that no room has. */
export function freeTitle(rooms: readonly { readonly title: string }[], titleOf: (number: number) => string): string {
  const taken = new Set(rooms.map(({ title }) => title));
  let number = rooms.length + 1;
  while (taken.has(titleOf(number))) number += 1;
  return titleOf(number);
}
