import type { Editor } from '../editor/editor';
import { EMPTY_EDITOR } from '../editor/empty';
import type { EditorStore } from '../editor/types';
import { Late } from '../late';
import { Store } from '../store';
import type * as HostParts from './host-only';
import type { Announce } from './late-places';

type Parts = typeof HostParts;

export const hostParts = /* @__PURE__ */ new Late<Parts>("A session's part for hosts", () => import('./host-only'));

interface Host {
  readonly editor: Editor;
  readonly operations?: { readonly endLead: (roomId: string) => void };
}

const slots = new WeakMap<EditorStore, HostSlot<Host>>();

/** The slot whose editor this is; undefined for anything else. */
export function slotOf(editor: EditorStore): HostSlot<Host> | undefined {
  return slots.get(editor);
}

/**
 * The place in a session for what only a host needs. Until it is filled the editor has no plan, and knows of nobody; from
 * then on everything is as synchronous as if it had always been there.
 */
export class HostSlot<Filling extends Host> {
  readonly #make: (parts: Parts, announce: () => Announce | null) => Filling;
  readonly #changes = new Store<object>({});
  #host: Filling | null = null;
  /** How people are told before they are moved by themselves; null while nobody could see it. */
  announce: Announce | null = null;
  readonly editor: EditorStore = {
    getState: () => this.#host?.editor.state ?? EMPTY_EDITOR,
    subscribe: this.#changes.subscribe,
  };

  constructor(make: (parts: Parts, announce: () => Announce | null) => Filling) {
    this.#make = make;
    slots.set(this.editor, this);
    const parts = hostParts.get();
    if (parts) this.fill(parts);
  }

  /** Null until it is filled. */
  get host(): Filling | null {
    return this.#host;
  }

  fill(parts: Parts): Filling {
    if (this.#host) return this.#host;
    const host = this.#make(parts, () => this.announce);
    this.#host = host;
    const notify = () => this.#changes.set({});
    host.editor.subscribe(notify);
    // Not at once: a hook may fill it, in the middle of a render.
    queueMicrotask(notify);
    return host;
  }

  /** Rejects with `load-failed`. */
  async load(): Promise<Filling> {
    return this.fill(await hostParts.load());
  }
}
