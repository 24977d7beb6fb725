// The arrows of the source: meeting → components → primitives → hooks → core ← realtimekit; the sandbox stands alone.
// The entries (src/*.ts) put the layers together and see all of them.

/** @type {Record<string, { below: string[], packages: string[], why: string }>} */
const layers = {
  core: {
    below: [],
    packages: ['pure-rand'],
    why: 'The core runs in any framework, worker or test, without React, DOM or SDK; it reaches a meeting through its MeetingPort.',
  },
  realtimekit: {
    below: ['core'],
    packages: ['@cloudflare/realtimekit'],
    why: 'realtimekit/ is the only code that touches the SDK; it implements the MeetingPort of the core and knows no React.',
  },
  locales: { below: [], packages: [], why: 'Message tables are data.' },
  hooks: {
    below: ['core', 'locales', 'realtimekit'],
    packages: ['react', '@cloudflare/realtimekit-react'],
    why: 'Hooks only read the engine. Of realtimekit/ they take what makes a session or remembers one, and what rooms share: create-session, session-options, session-registry, successors, init-client, types, facilitation, room-reports, has-results.',
  },
  primitives: {
    below: ['core', 'locales', 'hooks'],
    packages: ['react', 'react-dom', '@tanstack/react-virtual', '@dnd-kit/dom'],
    why: 'Primitives stand below the components, and use the vendor’s elements where the app has them: only ui-kit.ts brings them. Drag and drop is loaded with import(), because not everybody needs it.',
  },
  components: {
    below: ['core', 'locales', 'hooks', 'primitives'],
    packages: ['react', 'react-dom'],
    why: 'Components are made of hooks and primitives; they never see the SDK.',
  },
  meeting: {
    below: ['core', 'locales', 'realtimekit', 'hooks', 'primitives', 'components'],
    packages: ['react', 'react-dom', '@cloudflare/realtimekit-react-ui'],
    why: 'meeting/ puts the views into the vendor’s whole meeting. It is the only user of that package, and nothing uses it.',
  },
  sandbox: {
    below: [],
    packages: ['@protobuf-ts/runtime'],
    why: 'The sandbox emulates the server for anybody’s code, so it imports nothing of the library, of React or of the SDK.',
  },
};

/**
 * What an import() may load, where one is allowed at all. `\u002f` is a slash: a plain one would end the selector's expression.
 * @type {Record<string, string>}
 */
const dynamicImports = {
  core: String.raw`^(?:papaparse|\.\u002fhost-only)$`,
  primitives: String.raw`^@dnd-kit\u002fdom$`,
  hooks: String.raw`^(?:\.\u002f(?:keep-rooms|engine-parts)|\.\.\u002frealtimekit\u002f(?:room-choice|facilitation)|\.\.\u002fcore\u002fdebrief\u002fwrite-debrief-csv)$`,
  locales: String.raw`^\.\u002f`,
  components: String.raw`^\.\.\u002f[\w-]+\u002f[\w-]+$`,
  meeting: String.raw`^\.\u002fvendor-meeting$`,
};

/** Globals of a page. Timers, URL, AbortSignal and the like exist everywhere and are free. */
const pageGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'customElements',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'getComputedStyle',
  'matchMedia',
  'Node',
  'Element',
  'HTMLElement',
  'MediaStream',
  'MediaStreamTrack',
  'RTCPeerConnection',
];

/**
 * Regular expressions for `no-restricted-imports`: entries, other layers, and packages that are not listed.
 * @param {string} name
 * @param {typeof layers[string]} layer
 */
function importPatterns(name, { below, packages, why }) {
  const others = Object.keys(layers).filter((layer) => layer !== name && !below.includes(layer));
  const upwards = String.raw`^(?:\.\./)+`;
  // The sandbox has modules of its own that are called "meeting".
  const entries = name === 'sandbox' ? 'index|core|sandbox|ui-kit' : 'index|core|meeting|sandbox|ui-kit';
  const patterns = [
    { regex: `${upwards}(?:${entries})$`, message: 'Import the module itself: entries are for consumers.' },
    { regex: `${upwards}(?:${others.join('|')})/`, message: why },
    { regex: String.raw`^(?!\.)` + packages.map((it) => `(?!${it}(?:/|$))`).join(''), message: why },
  ];
  if (name === 'hooks' || name === 'meeting') {
    patterns.push({
      regex: `${upwards}realtimekit/(?!(?:create-session|session-options|session-registry|successors|init-client|types|facilitation|room-reports|has-results)$)`,
      message: why,
    });
  }
  return patterns;
}

/**
 * @param {string} name
 * @param {string} why
 */
function importSyntax(name, why) {
  const allowed = dynamicImports[name];
  const selector = allowed ? `ImportExpression:not([source.value=/${allowed}/])` : 'ImportExpression';
  return { selector, message: `Loaded at run time. ${why}` };
}

const spoken =
  'JSXAttribute[name.name=/^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|hint|heading)$/]';
const words = String.raw`:matches(Literal[value=/\p{L}/u], TemplateLiteral:has(> TemplateElement[value.raw=/\p{L}/u]))`;

/** Words in JSX belong to the message tables (src/locales), also those in braces, and of two cases: {isOpen ? 'Close' : 'Open'}. */
const noText = [
  String.raw`JSXText[value=/\p{L}/u]`,
  `${spoken} > Literal`,
  ...[spoken, ':matches(JSXElement, JSXFragment)'].flatMap((place) => [
    `${place} > JSXExpressionContainer > ${words}`,
    `${place} > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > ${words}`,
  ]),
].map((selector) => ({ selector, message: 'Text comes from the message table: t(key).' }));

/** Flat config items, one a layer. */
export const layerRules = Object.entries(layers).map(([name, layer]) => ({
  name: `layer/${name}`,
  files: [`src/${name}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: importPatterns(name, layer) }],
    'no-restricted-syntax': [
      'error',
      importSyntax(name, layer.why),
      ...(['primitives', 'components', 'meeting'].includes(name) ? noText : []),
    ],
    ...(name === 'core' && {
      'no-restricted-globals': ['error', ...pageGlobals.map((global) => ({ name: global, message: layer.why }))],
    }),
  },
}));
