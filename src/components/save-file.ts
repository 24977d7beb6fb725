const types = { csv: 'text/csv', json: 'application/json', txt: 'text/plain' } as const;

/** What data is saved as. */
export type FileKind = 'csv' | 'json';

/** Saves a text as a file where the browser puts downloads. Returns its name. */
export function saveFile(text: string, name: string, kind: FileKind | 'txt'): string {
  const address = URL.createObjectURL(new Blob([text], { type: types[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
