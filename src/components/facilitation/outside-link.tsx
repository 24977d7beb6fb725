/** A link that somebody has sent: shown by its host, so that the reader sees where it leads. */
export function OutsideLink({ href }: { href: string }) {
  return (
    <a className="rbk-link" dir="ltr" href={href} target="_blank" rel="noopener noreferrer" title={href}>
      {new URL(href).host}
    </a>
  );
}
