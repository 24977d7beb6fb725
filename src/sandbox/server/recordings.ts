import { RecordingEvent } from '../wire/recording';
import type { WireEvent } from '../wire/events';
import type { Backend } from './backend';
import { createId } from './id';
import type { Meeting, Pass, Recording } from './meeting';
import type { RestRequest, RestResponse } from './rest-message';

/** What a request asks for. */
interface Order {
  readonly action?: string;
  readonly allow_multiple_recordings?: boolean;
}

const PATH = /^\/v2\/recordings(?:\/([^/]+))?$/;

/** Milliseconds until a recorder has come into the meeting. */
const RECORDER_ARRIVAL = 50;

const actions: Readonly<Record<string, { readonly event: WireEvent; readonly state: Recording['state'] | null }>> = {
  stop: { event: 'recording-stopped', state: null },
  pause: { event: 'recording-paused', state: 'PAUSED' },
  resume: { event: 'recording-started', state: 'RECORDING' },
};

/**
 * Answers a request about recordings; undefined for any other. Starting: `POST /v2/recordings`, with 409 while the meeting
 * is recorded, unless several are asked for. Pause, resume, stop: `PUT /v2/recordings/<id>`. Everybody in the meeting is told by a push.
 */
export function serveRecordings(
  backend: Backend,
  { method, url, body }: RestRequest,
  pass: Pass | undefined,
): RestResponse | undefined {
  const path = PATH.exec(url.pathname);
  if (!path) return undefined;
  if (!pass?.person.preset.canRecord) return refusal(403, 'The preset does not allow to record.');

  const [, id] = path;
  if (method === 'POST' && id === undefined) return start(backend, pass.meeting, read(body));
  const recording = [...pass.meeting.recordings].find((each) => each.id === id);
  const action = actions[read(body).action ?? ''];
  if (method !== 'PUT' || !recording || !action) return refusal(404, 'There is no such recording.');

  if (action.state) recording.state = action.state;
  else recording.meeting.recordings.delete(recording);
  tell(backend, recording, action.event);
  return { status: 200, body: { success: true, data: { id: recording.id } } };
}

function start(backend: Backend, meeting: Meeting, order: Order): RestResponse {
  if (meeting.recordings.size > 0 && !order.allow_multiple_recordings)
    return refusal(409, 'The meeting is being recorded.');
  const recording: Recording = { id: createId(), meeting, state: 'STARTING' };
  meeting.recordings.add(recording);
  setTimeout(
    () => {
      if (!meeting.recordings.has(recording)) return;
      recording.state = 'RECORDING';
      tell(backend, recording, 'recording-started');
    },
    2 * backend.options.latency + RECORDER_ARRIVAL,
  );
  return { status: 200, body: { success: true, data: { id: recording.id } } };
}

function tell(backend: Backend, { id, meeting }: Recording, event: WireEvent): void {
  backend.tellMeeting(meeting, event, RecordingEvent, { recordingId: id });
}

function read(body: string): Order {
  try {
    return JSON.parse(body) as Order;
  } catch {
    return {};
  }
}

function refusal(status: number, error: string): RestResponse {
  return { status, body: { success: false, error } };
}
