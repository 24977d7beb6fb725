import { invalidFile } from './invalid-file';

/** Signatures of workbooks: of .xlsx, .ods and .numbers, which are ZIP archives, and of .xls. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** How many bytes tell UTF-16 without a mark from UTF-8. */
const SAMPLE = 4096;

/**
 * The text of a file: UTF-8, or UTF-16 of either order, with a byte order mark or without.
 *
 * @throws BreakoutError `invalid-file` with the reason `workbook`, or `encoding` and the line where the first sign that is
 * none stands: other encodings cannot be told apart, and a wrong one would change names.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  if (workbooks.some((signature) => signature.every((byte, index) => bytes[index] === byte))) {
    throw invalidFile({ reason: 'workbook' }, 'is a workbook of a spreadsheet program.');
  }
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1);
    const line = before.split(/\r\n?|\n/).length;
    throw invalidFile({ reason: 'encoding', line }, 'is encoded neither as UTF-8 nor as UTF-16.', error);
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Text has no sign 0, but in UTF-16 each separator, line end and Latin letter has an empty half.
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return 'utf-8';
  return even > odd ? 'utf-16be' : 'utf-16le';
}
