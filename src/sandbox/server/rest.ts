import type { Backend } from './backend';
import type { Pass } from './person';
import { presetDocument } from './preset-document';

export interface RestRequest {
  readonly method: string;
  readonly url: URL;
  readonly token: string;
}

export interface RestResponse {
  readonly status: number;
  readonly body: unknown;
}

const ORGANIZATION_ID = 'org-sandbox';

/** The REST services that the SDK calls, told apart by host and path. Source: SDK facts, section 2. */
export function answerRest(backend: Backend, { url, token }: RestRequest): RestResponse {
  const service = url.hostname.slice(0, url.hostname.length - backend.baseURI.length - 1);
  switch (service) {
    case 'location':
      return ok({ ip: '127.0.0.1', loc: '51.5,-0.1', city: 'London', region: 'England', country: 'GB' });
    case 'api-silos':
    case 'da-collector':
      return ok({});
    case 'api':
      break;
    default:
      return notFound(`No service "${service}" is emulated.`);
  }
  if (url.pathname === '/iceservers') return ok({ success: true, iceServers: [] });
  if (url.pathname === '/v2/internals/participant-details')
    return participantDetails(backend, backend.passes.get(token));
  return notFound(`No path "${url.pathname}" is emulated.`);
}

function participantDetails(backend: Backend, pass: Pass | undefined): RestResponse {
  if (!pass) return { status: 401, body: { success: false, error: 'The token is not known.' } };
  const { person, meeting } = pass;
  if (meeting.deleted) return notFound('The meeting was deleted.');
  return ok({
    success: true,
    data: {
      participant: {
        id: pass.participantId,
        name: person.name,
        picture: person.pictureUrl,
        custom_participant_id: person.customParticipantId,
        organization_id: ORGANIZATION_ID,
      },
      preset: presetDocument(person.preset, person.permissions),
      meeting: { id: meeting.id, title: meeting.title },
      socket: { base_uri: backend.baseURI },
    },
  });
}

function ok(body: unknown): RestResponse {
  return { status: 200, body };
}

function notFound(error: string): RestResponse {
  return { status: 404, body: { success: false, error } };
}
