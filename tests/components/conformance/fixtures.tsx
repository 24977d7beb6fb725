import type { ReactNode } from 'react';
import { vi } from 'vitest';
import * as lib from './lib';
import type { PartUnderTest } from './describe-conformance';

export const ana = { key: 'ana', id: 'ana', name: 'Ana', isHost: false };
export const error = new lib.BreakoutError('not-arrived', {
  what: 'Ana is not there.',
  why: 'She waits.',
  fix: 'Try again.',
});
export const confirm = vi.fn();

/** Where a button has its `aria-*` attributes: the vendor's in its shadow root. */
export const innerButton = (node: HTMLElement) => node.shadowRoot?.querySelector('button') ?? node;

export const alone = (children: ReactNode) => children;

type Where = (children: ReactNode) => ReactNode;

/** Parts that need nothing but a place. */
export function plain<Name extends keyof typeof lib>(where: Where, names: readonly Name[]): PartUnderTest[] {
  return names.map((name) => {
    const Part = lib[name] as unknown as React.ElementType;
    return { name, element: (props) => where(<Part {...props} />) };
  });
}
