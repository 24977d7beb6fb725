import type { Backend } from '../server/backend';
import { serveRest } from '../server/rest';
import type { Realm } from './target';

/** A `fetch` for the sandbox's own hosts. */
export function createEmulatedFetch(backend: Backend, realm: Realm) {
  return async (url: URL, input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> => {
    const request = typeof input === 'object' && 'headers' in input ? input : undefined;
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
    const headers = new realm.Headers(init?.headers ?? request?.headers);
    const signal = init?.signal ?? request?.signal ?? null;
    const token = (headers.get('authorization') ?? '').replace(/^Bearer /, '');

    return untilAborted(realm, signal, async () => {
      const sent = await new realm.Response(init?.body ?? request?.body ?? null).text();
      await delay(backend);
      const response = await serveRest(backend, { method, url, token, body: sent });
      await delay(backend);
      if (!response) throw new realm.TypeError('Failed to fetch');
      const { status, body } = response;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return new realm.Response(text, { status, headers: { 'content-type': 'application/json' } });
    });
  };
}

/** Runs the work, unless and until the signal aborts: the SDK bounds its requests that way. */
function untilAborted<Result>(realm: Realm, signal: AbortSignal | null, work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(abortError(realm));
    };
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', abort));
  });
}

function delay(backend: Backend): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, backend.options.latency);
  });
}

function abortError(realm: Realm): Error {
  const text = 'The operation was aborted.';
  const error = new realm.DOMException(text, 'AbortError');
  // In jsdom a DOMException is no Error of this realm, and the SDK tells failures apart by `instanceof Error`.
  return error instanceof realm.Error ? error : Object.assign(new realm.Error(text), { name: 'AbortError' });
}
