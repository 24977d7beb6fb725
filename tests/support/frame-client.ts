import RealtimeKitClient from '@cloudflare/realtimekit';

/** Runs inside a participant's frame: an SDK of its own, with rate limits of its own. */
declare global {
  interface Window {
    RealtimeKitClient?: typeof RealtimeKitClient;
  }
}

window.RealtimeKitClient = RealtimeKitClient;
window.dispatchEvent(new Event('realtimekit-ready'));
