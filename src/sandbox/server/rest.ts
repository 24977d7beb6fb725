import type { Fault, FaultSubject } from '../faults';
import type { Backend } from './backend';
import type { Pass } from './meeting';
import { presetDocument } from './preset-document';
import { serveRecordings } from './recordings';
import type { RestRequest, RestResponse } from './rest-message';
import { DEFAULT_LATENESS, traceFault } from './strike';

const ORGANIZATION_ID = 'org-sandbox';
const PARTICIPANT_DETAILS = '/v2/internals/participant-details';
const ICE_SERVERS = '/iceservers';

/** Whoever comes without a token that is known. */
const nobody: FaultSubject = { name: '', id: '', customParticipantId: undefined };

/** Answers a request, in time or not, as faults will have it; never, where one keeps it silent. Null: the connection broke. */
export async function serveRest(backend: Backend, request: RestRequest): Promise<RestResponse | null> {
  const subject = backend.passes.get(request.token)?.person ?? nobody;
  const event = request.url.pathname;
  const trace = { type: 'rest', person: subject.name, event } as const;
  backend.trace.add({ ...trace, direction: 'in', summary: request.method });
  const fault = strike(backend, event, subject);

  if (fault?.kind === 'silent') return new Promise(() => {});
  if (fault?.kind === 'cut') return null;
  if (fault?.kind === 'late') await new Promise((resolve) => setTimeout(resolve, fault.ms ?? DEFAULT_LATENESS));
  const response =
    typeof fault?.kind === 'object'
      ? { status: fault.kind.status, body: { success: false, error: 'Refused by a fault.' } }
      : fault?.kind === 'malformed'
        ? { status: 200, body: '{malformed' }
        : answerRest(backend, request);
  backend.trace.add({ ...trace, direction: 'out', summary: String(response.status) });
  return response;
}

function strike(backend: Backend, path: string, subject: FaultSubject): Fault | null {
  const point = path === PARTICIPANT_DETAILS ? 'init' : path === ICE_SERVERS ? 'ice-servers' : null;
  const fault = point && backend.faults.take(point, subject);
  if (fault) traceFault(backend, fault, subject.name, path);
  return fault;
}

/** The REST services that the SDK calls, told apart by host and path. Source: the SDK's own code (2.0.2). */
function answerRest(backend: Backend, request: RestRequest): RestResponse {
  const { url, token } = request;
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
  if (url.pathname === ICE_SERVERS) return ok({ success: true, iceServers: [] });
  const pass = backend.passes.get(token);
  if (url.pathname === PARTICIPANT_DETAILS) return participantDetails(backend, pass);
  return serveRecordings(backend, request, pass) ?? notFound(`No path "${url.pathname}" is emulated.`);
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
      socket: { base_uri: backend.socketBaseURI },
    },
  });
}

function ok(body: unknown): RestResponse {
  return { status: 200, body };
}

function notFound(error: string): RestResponse {
  return { status: 404, body: { success: false, error } };
}
