/** An address that may be opened, in full; undefined for anything else. Only `https:`: whatever others wrote, a click on it runs nothing here. */
export function httpsOf(link: unknown): string | undefined {
  if (typeof link !== 'string' || link.length > 2000 || !URL.canParse(link)) return undefined;
  const { protocol, href } = new URL(link);
  return protocol === 'https:' ? href : undefined;
}
