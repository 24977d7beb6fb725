/** All elements of a tree, those in shadow roots included. */
function allElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allElements(element.shadowRoot) : []),
  ]);
}

/** Elements of this tag name, wherever they are. */
export function elementsNamed(name: string): Element[] {
  return allElements(document).filter(({ localName }) => localName === name);
}
