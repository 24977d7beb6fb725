import type { Settings } from './settings.mjs';
import { presetBody, type PresetWish } from './presets';

/** Somebody who was added to a meeting. */
export interface Invited {
  readonly id: string;
  readonly meetingId: string;
  readonly name: string;
  readonly token: string;
}

interface Made {
  readonly what: string;
  readonly path: string;
  readonly undo: () => Promise<unknown>;
}

/** What could not be deleted. */
interface Leftover {
  /** What it is, with its name. */
  readonly what: string;
  /** Its path below the API's address. */
  readonly path: string;
  readonly why: string;
}

export interface CleanUp {
  readonly deleted: readonly string[];
  readonly left: readonly Leftover[];
}

const REQUEST_TIMEOUT = 30_000;

class ApiError extends Error {
  constructor(
    readonly status: number,
    request: string,
    answer: string,
  ) {
    super(`${request} was answered ${status}: ${answer.slice(0, 500)}`);
  }
}

/**
 * The account's management API: makes what the check needs, and remembers all of it until `cleanUp`. Its requests reject with
 * what the API says; the token is in no text.
 */
export class Account {
  readonly #settings: Settings;
  /** Begins the name of everything that is made. */
  readonly #prefix: string;
  readonly #signal: AbortSignal;
  readonly #made: Made[] = [];
  readonly #rooms = new Set<string>();
  #app: string | undefined;

  constructor(settings: Settings, prefix: string, signal: AbortSignal) {
    this.#settings = settings;
    this.#prefix = prefix;
    this.#signal = signal;
  }

  /** Finds the app in which everything is made. An app cannot be deleted by the API, so none is ever created. */
  async open(): Promise<string> {
    const { accountId, appId } = this.#settings;
    if (appId !== undefined) {
      this.#app = `/accounts/${accountId}/realtime/kit/${appId}`;
      return appId;
    }
    const apps = await this.#request<readonly { id: string; name?: string }[]>(
      'GET',
      `/accounts/${accountId}/realtime/kit/apps`,
    );
    const [only] = apps;
    if (!only || apps.length > 1) {
      const names = apps.map(({ id, name }) => `${id} (${name ?? 'no name'})`).join(', ');
      throw new Error(
        only
          ? `The account has several RealtimeKit apps: ${names}. Set REALTIMEKIT_APP_ID to the one to use.`
          : 'The account has no RealtimeKit app. Create one in the dashboard.',
      );
    }
    this.#app = `/accounts/${accountId}/realtime/kit/${only.id}`;
    return only.id;
  }

  /** Returns the preset's name, by which participants get it. */
  async createPreset(name: string, wish: PresetWish): Promise<string> {
    const full = `${this.#prefix}-${name}`;
    const { id } = await this.#request<{ id: string }>('POST', this.#path('/presets'), presetBody(full, wish));
    const path = this.#path(`/presets/${id}`);
    this.#made.push({ what: `preset ${full}`, path, undo: () => this.#delete(path) });
    return full;
  }

  /** Returns the meeting's id. */
  async createMeeting(name: string): Promise<string> {
    const title = `${this.#prefix} ${name}`;
    const { id } = await this.#request<{ id: string }>('POST', this.#path('/meetings'), { title });
    this.#made.push({
      what: `meeting ${title}`,
      path: this.#path(`/meetings/${id}`),
      undo: () => this.#deactivate(id),
    });
    return id;
  }

  async invite(meetingId: string, name: string, presetName: string): Promise<Invited> {
    const participants = this.#path(`/meetings/${meetingId}/participants`);
    const { id, token } = await this.#request<{ id: string; token: string }>('POST', participants, {
      name,
      preset_name: presetName,
      custom_participant_id: `${this.#prefix}-${name}`,
    });
    const path = `${participants}/${id}`;
    this.#made.push({ what: `participant ${name}`, path, undo: () => this.#delete(path) });
    return { id, meetingId, name, token };
  }

  async freshToken({ id, meetingId }: Invited): Promise<string> {
    const path = this.#path(`/meetings/${meetingId}/participants/${id}/token`);
    return (await this.#request<{ token: string }>('POST', path)).token;
  }

  /** Notes a room that a client has opened: a meeting of its own, should its host not come to close it. */
  noteRoom(id: string): void {
    if (this.#rooms.has(id)) return;
    this.#rooms.add(id);
    this.#made.push({ what: 'room', path: this.#path(`/meetings/${id}`), undo: () => this.#deactivate(id) });
  }

  /** Deletes everything, the newest first, and goes on after what cannot be deleted. Never rejects. */
  async cleanUp(): Promise<CleanUp> {
    const deleted: string[] = [];
    const left: Leftover[] = [];
    for (const { what, path, undo } of this.#made.splice(0).reverse()) {
      try {
        await undo();
        deleted.push(what);
      } catch (error) {
        // Gone already: the host closed the room.
        if (error instanceof ApiError && error.status === 404) continue;
        left.push({ what, path, why: error instanceof Error ? error.message : String(error) });
      }
    }
    return { deleted, left };
  }

  #path(rest: string): string {
    if (this.#app === undefined) throw new Error('The account has not been opened.');
    return this.#app + rest;
  }

  #delete(path: string): Promise<unknown> {
    return this.#request('DELETE', path);
  }

  /** The API deletes no meetings; an inactive one can be entered by nobody. */
  #deactivate(id: string): Promise<unknown> {
    const path = this.#path(`/meetings/${id}`);
    return this.#request('PATCH', path, { status: 'INACTIVE' });
  }

  async #request<Data>(method: string, path: string, body?: object): Promise<Data> {
    // One that has begun is never broken off: what it made has to be known.
    if (body !== undefined && method === 'POST') this.#signal.throwIfAborted();
    const response = await fetch(this.#settings.api + path, {
      method,
      headers: {
        authorization: `Bearer ${this.#settings.apiToken}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT),
    });
    const text = await response.text();
    if (!response.ok) throw new ApiError(response.status, `${method} ${path}`, text);
    const { data, result } = JSON.parse(text || '{}') as { data?: Data; result?: Data };
    const found = data ?? result;
    if (found === undefined && method !== 'DELETE') throw new Error(`${method} ${path} was answered without data.`);
    return found as Data;
  }
}
