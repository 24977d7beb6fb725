/** A request to the REST services, whichever transport brought it. */
export interface RestRequest {
  readonly method: string;
  readonly url: URL;
  readonly token: string;
  /** Text; empty without one. */
  readonly body: string;
}

/** The answer to it. `body` is sent as JSON; a text, as it is. */
export interface RestResponse {
  readonly status: number;
  readonly body: unknown;
}
