import { readFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';

/**
 * What the vendor's packages leave behind, without harm to what a person sees; not ours to fix. The SDK leaves promises of
 * its own unhandled when a request gets no answer or a transport closes in the middle of a switch (SDK facts 19), and asks a
 * transport that it has closed for another quality of video.
 */
const known = [
  /^TransportConnectionError\b/,
  /^AwaitQueueStoppedError\b|AwaitQueue stopped/,
  /request timeout for callback/,
  /^Error: Recv transport is closed/,
  /reading 'switchConsumersToLayer'/,
];

/** Reads errors of a page that was built with source maps into `outDir`. */
export class PageErrors {
  readonly #outDir: string;
  readonly #maps = new Map<string, Promise<SourceMap>>();

  constructor(outDir: string) {
    this.#outDir = outDir;
  }

  /** Those that are not the vendor's known ones, each with the source files that it passed through, innermost first. */
  async unknown(errors: readonly Error[]): Promise<string[]> {
    const described = errors.map(async ({ name, message, stack = '' }) => {
      const title = `${name}: ${message}`;
      const sources = await this.#sourcesOf(stack);
      // Some of the SDK's own carry no stack at all.
      const isOfVendor = sources.length === 0 || /node_modules\/@cloudflare\/realtimekit/.test(sources[0] ?? '');
      return isOfVendor && known.some((pattern) => pattern.test(title)) ? [] : [[title, ...sources].join('\n  ')];
    });
    return (await Promise.all(described)).flat();
  }

  async #sourcesOf(stack: string): Promise<string[]> {
    const places = [...stack.matchAll(/\/(assets\/[^\s:]+\.js):(\d+):(\d+)/g)];
    const sources = places.map(async ([, file = '', line, column]) => {
      const map = await this.#mapOf(file);
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      return 'originalSource' in entry ? entry.originalSource : file;
    });
    return Promise.all(sources);
  }

  #mapOf(file: string): Promise<SourceMap> {
    const read = this.#maps.get(file);
    if (read) return read;
    const map = readFile(path.join(this.#outDir, `${file}.map`), 'utf8').then(
      (json) => new SourceMap(JSON.parse(json) as SourceMapPayload),
    );
    this.#maps.set(file, map);
    return map;
  }
}
