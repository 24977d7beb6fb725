import { planEditor, type PlanEditor } from '../../src/core';
import type { Company } from './company';

interface SeatedGuests {
  readonly editor: PlanEditor;
  readonly garden: string;
  readonly library: string;
  readonly keyOf: (name: string) => string;
}

/** A host's plan of two rooms, not started yet: Alice and Carol in the garden, Bob in the library. */
export function seatGuests(company: Company, host: string): SeatedGuests {
  const editor = planEditor(company.session(host));
  editor.create(['Garden', 'Library']);
  const { people, plan } = editor.getState();
  const [garden = '', library = ''] = plan?.rooms.map(({ id }) => id) ?? [];
  const keyOf = (name: string) => people.find((person) => person.name === name)?.key ?? '';
  editor.assign([keyOf('Alice'), keyOf('Carol')], garden);
  editor.assign([keyOf('Bob')], library);
  return { editor, garden, library, keyOf };
}
