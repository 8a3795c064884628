// One dangerous thing, one door. Each row: what is dangerous, in which part of the source, which files are its
// door, and why. Opening another door means a line here, where a reviewer sees it.
import { code, globals, styles, wildcardMessage, type Finder } from './door-finders.js';

export interface Door {
  readonly what: string;
  /** Where it is looked for, as beginnings of a path. */
  readonly where: readonly string[];
  /** Files, or folders with a slash at the end, in which it may be. */
  readonly doors: readonly string[];
  readonly find: Finder;
}

const SOURCE = ['src/'];
const BROWSER = ['src/element/', 'src/frame/', 'src/gateway/action-page-client.ts'];

const PHYSICAL = [
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/,
  /(?:^|[\s;{])(?:left|right|top|bottom)\s*:/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
];

export const DOORS: readonly Door[] = [
  {
    what: 'a network request',
    where: SOURCE,
    doors: [
      'src/element/api/http.ts',
      'src/gateway/transport.ts',
      'src/gateway/fetch-picture.ts',
      // A session for a test that runs in a browser, from the test kit's own gateway.
      'src/testing/sessions.ts',
    ],
    find: globals('fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'),
  },
  { what: 'a beacon', where: SOURCE, doors: [], find: code(/\bsendBeacon\b/) },
  {
    what: 'a message to another window or port',
    where: SOURCE,
    doors: [
      'src/shared/port.ts',
      'src/element/secure/secure-fields.ts',
      'src/element/action/hosted-step.ts',
      'src/frame/provider.ts',
      // A provider's own markup, to the document without an origin that was made for it.
      'src/gateway/action-page-client.ts',
      // The test kit's orders to type and press, and the script that takes them: in no gateway but startSandbox()'s.
      'src/testing/orders.ts',
      'src/testing/hands-script.ts',
    ],
    find: code(/\bpostMessage\b/),
  },
  {
    what: 'a message that any origin may read',
    where: SOURCE,
    // A document without an origin cannot be named. What it is told came from its provider.
    doors: ['src/gateway/action-page-client.ts'],
    find: wildcardMessage,
  },
  {
    what: 'the secret key',
    where: SOURCE,
    // The second one stands for a merchant's server, with the sandbox's key.
    doors: ['src/gateway/transport.ts', 'src/testing/merchant.ts'],
    find: code(/private-secret-key/),
  },
  {
    what: 'a key or a signature',
    where: SOURCE,
    doors: ['src/gateway/reference.ts'],
    find: code(
      /\bsubtle\s*\.\s*(?:importKey|sign|verify|encrypt|decrypt|deriveKey|deriveBits)\b|\bcreateHmac\b/,
    ),
  },
  {
    what: 'markup from text',
    where: BROWSER,
    doors: [],
    find: code(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|srcdoc)\b|document\.write/),
  },
  { what: 'code from text', where: SOURCE, doors: [], find: code(/\beval\s*\(|new Function\b/) },
  {
    what: 'an inline style, which a strict policy refuses',
    where: BROWSER,
    doors: [],
    find: code(/\sstyle=["'$]|<style|\bstyleMap\b|\bcssText\b|setAttribute\(\s*['"]style/),
  },
  {
    what: 'a physical direction, wrong in right-to-left languages',
    where: SOURCE,
    doors: [],
    find: styles(new RegExp(PHYSICAL.map(({ source }) => source).join('|'))),
  },
  {
    what: 'a viewport query: the element asks its container',
    where: ['src/element/'],
    doors: [],
    find: styles(/@media[^{]*\b(?:width|height)\b/),
  },
  {
    what: 'the console',
    where: BROWSER,
    // In development alone: tells whoever builds a page that its theme is hard to read, and what an error asks of them.
    doors: ['src/element/state/advice.ts', 'src/element/checkout/contrast.ts'],
    find: code(/\bconsole\s*\./),
  },
  {
    what: 'storage that outlives the visit',
    where: SOURCE,
    doors: [],
    find: code(/\blocalStorage\b|\bindexedDB\b|document\.cookie/),
  },
  {
    what: 'storage of the visit',
    where: SOURCE,
    doors: ['src/element/state/memory.ts'],
    find: code(/\bsessionStorage\b/),
  },
  {
    what: 'the database',
    where: ['src/', 'demo/'],
    doors: ['demo/sandbox/database/'],
    find: code(/['"](?:libsql|node:sqlite)['"]/),
  },
];
