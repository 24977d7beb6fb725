// What the live check is told by the environment. Plain Node without dependencies: it refuses before anything is installed.

/**
 * @typedef {object} Settings
 * @property {string} api where the management API is, without a slash at its end
 * @property {string} accountId
 * @property {string | undefined} appId undefined: the only app of the account
 * @property {string} apiToken
 * @property {string | undefined} baseURI where clients go; undefined: where the SDK goes by itself
 */

const CLOUDFLARE = 'https://api.cloudflare.com/client/v4';

const needed = {
  CLOUDFLARE_ACCOUNT_ID:
    'The account in which presets and meetings are made for the check. Its dashboard shows the id.',
  CLOUDFLARE_API_TOKEN:
    'Makes and deletes them. Create one with the permission "Realtime Admin" or "Realtime"; it stays on this machine.',
};

/** Told on the command line, before anything has begun. */
export class Refusal extends Error {}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const missing = Object.entries(needed).filter(([name]) => !env[name]?.trim());
  if (missing.length > 0) {
    throw new Refusal(
      [
        'The live check runs on the real service and needs an account. Not set:',
        ...missing.map(([name, why]) => `  ${name}: ${why}`),
        'Set them in the environment of this command and run it again (CONTRIBUTING.md, "The live check").',
      ].join('\n'),
    );
  }
  const api = (env.LIVE_CHECK_API?.trim() || CLOUDFLARE).replace(/\/+$/, '');
  if (!URL.canParse(api)) throw new Refusal(`LIVE_CHECK_API is "${api}", which is no address. Correct or unset it.`);
  if (env.CI && !isLoopback(api)) {
    throw new Refusal(
      'CI is set: the live check never runs in CI, because it spends minutes of a real account and is no test of a change. ' +
        'Run it by hand, on a machine where CI is not set.',
    );
  }
  return {
    api,
    accountId: (env.CLOUDFLARE_ACCOUNT_ID ?? '').trim(),
    appId: env.REALTIMEKIT_APP_ID?.trim() || undefined,
    apiToken: (env.CLOUDFLARE_API_TOKEN ?? '').trim(),
    baseURI: env.LIVE_CHECK_BASE_URI?.trim() || undefined,
  };
}

/** @param {string} address */
function isLoopback(address) {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
}
