// Every dangerous thing in this repository is behind its door, and the rule catches each kind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOpenDoors, findUnusedDoors } from './doors.js';
import { assertNone, readSources, type SourceFile } from './sources.js';

const file = (path: string, text: string): SourceFile => ({ path, text });
const sources = readSources(['src', 'demo']);

test('every dangerous thing in this repository is behind its one door', () => {
  assertNone(findOpenDoors(sources));
});

test('every listed door is in use', () => {
  assertNone(findUnusedDoors(sources));
});

const FORBIDDEN: readonly (readonly [what: string, path: string, text: string])[] = [
  ['a request in a view', 'src/element/ui/field.ts', `await fetch('/x');`],
  ['a request through the window', 'src/element/ui/field.ts', `const ask = globalThis.fetch;`],
  ['a request by another name', 'src/frame/fields.ts', `const ask = fetch;`],
  ['an old-style request', 'src/frame/fields.ts', `const ask = new XMLHttpRequest();`],
  ['a socket', 'src/gateway/session.ts', `new WebSocket('wss://x');`],
  ['a beacon', 'src/element/state/store.ts', `navigator.sendBeacon('/x');`],
  ['a message in a view', 'src/element/ui/field.ts', `window.parent.postMessage(1, origin);`],
  ['a message to anyone', 'src/shared/port.ts', `frame.postMessage({ a: 1 }, '*');`],
  ['a message to anyone, in options', 'src/shared/port.ts', `frame.postMessage(1, { targetOrigin: '*' });`],
  ['the secret key in another file', 'src/gateway/session.ts', `headers['private-secret-key'] = key;`],
  ['a signature in another file', 'src/gateway/session.ts', `await crypto.subtle.sign('HMAC', key, text);`],
  ['a signature the old way', 'src/frame/main.ts', `createHmac('sha256', key);`],
  ['markup from text', 'src/element/ui/icon.ts', `host.innerHTML = text;`],
  ['a directive for markup from text', 'src/element/ui/icon.ts', `import { unsafeHTML } from 'x';`],
  ['a written document', 'src/frame/main.ts', `document.write('x');`],
  ['evaluated text', 'src/gateway/session.ts', `eval('1');`],
  ['a function from text', 'src/frame/main.ts', `new Function('return 1');`],
  ['a style attribute', 'src/element/ui/field.ts', 'html`<p style="color: red"></p>`;'],
  ['a bound style attribute', 'src/element/ui/field.ts', 'html`<p style=${x}></p>`;'],
  ['a style element', 'src/element/ui/field.ts', 'html`<style>p {}</style>`;'],
  ['a left margin in a template', 'src/element/ui/field.styles.ts', 'css`p { margin-left: 1px; }`;'],
  ['a left offset in a sheet', 'src/frame/frame.css', 'p { left: 0; }'],
  ['left-aligned text', 'src/frame/frame.css', 'p { text-align: left }'],
  ['a viewport query', 'src/element/ui/x.styles.ts', 'css`@media (max-width: 9px) { p {} }`;'],
  ['a line on the console', 'src/frame/main.ts', `console.log('x');`],
  ['storage that stays', 'src/element/state/store.ts', `localStorage.setItem('a', 'b');`],
  ['storage of the visit', 'src/element/ui/field.ts', `sessionStorage.clear();`],
  ['the database', 'demo/sandbox/server.ts', `import Database from 'libsql';`],
];

for (const [what, path, text] of FORBIDDEN) {
  test(`found: ${what}`, () => {
    assert.deepEqual(
      findOpenDoors([file(path, `// A comment.\n${text}\n`)]).map(({ line }) => line),
      [2],
    );
  });
}

const ALLOWED: readonly (readonly [what: string, path: string, text: string])[] = [
  ['the client that asks the gateway', 'src/element/api/http.ts', `await fetch('/x');`],
  ['a word in a comment', 'src/element/ui/field.ts', `/* innerHTML, fetch() */ // eval( console.log`],
  ['a handler called fetch', 'src/gateway/handler.ts', `export const g = { fetch: (r) => app.fetch(r) };`],
  ['the type of fetch', 'src/gateway/options.ts', `interface X { readonly fetch?: typeof fetch }`],
  ['a test that plants something', 'src/element/ui/field.browser.test.ts', `host.innerHTML = '<p>';`],
  ['a logical margin', 'src/frame/frame.css', 'p { margin-inline-start: 1px; inset-inline-start: 0 }'],
  ['a query for taste', 'src/element/ui/x.styles.ts', 'css`@media (prefers-reduced-motion) { p {} }`;'],
];

for (const [what, path, text] of ALLOWED) {
  test(`fine: ${what}`, () => {
    assert.deepEqual(findOpenDoors([file(path, text)]), []);
  });
}

test('found: a door nobody uses', () => {
  const found = findUnusedDoors([file('src/element/api/http.ts', `// nothing`)]);
  assert.ok(found.some(({ path }) => path === 'src/element/api/http.ts'));
});
