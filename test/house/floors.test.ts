// The floor table holds for the repository, and the rule catches what it is there to catch.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCycles, findForbiddenImports } from './floors.js';
import { assertNone, readSources, type SourceFile } from './sources.js';

const file = (path: string, text: string): SourceFile => ({ path, text });

const whys = (path: string, text: string): string[] =>
  findForbiddenImports([file(path, text)]).map(({ why }) => why);

test('imports in this repository only go downstairs', () => {
  assertNone(findForbiddenImports(readSources(['src', 'demo', 'scripts'], ['.ts'])));
});

test('no imports in this repository run in a circle', () => {
  assertNone(findCycles(readSources(['src', 'demo', 'scripts', 'test'], ['.ts'])));
});

const FORBIDDEN: readonly (readonly [title: string, path: string, text: string])[] = [
  ['up', 'src/element/model/money.ts', `import { draw } from '../ui/field.js';`],
  ['sideways', 'src/element/ui/field.ts', `import { store } from '../state/store.js';`],
  ['up, of a type', 'src/element/state/store.ts', `import type { Form } from '../form/form.js';`],
  ['up, re-exported', 'src/element/model/all.ts', `export * from '../api/client.js';`],
  ['up, lazily', 'src/element/form/card.ts', `const view = () => import('../action/qr.js');`],
  ['up, inside a type', 'src/element/api/client.ts', `let x: import('../state/store.js').Store;`],
  ['from element to frame', 'src/element/secure/port.ts', `import { x } from '../../frame/main.js';`],
  ['from frame to element', 'src/frame/main.ts', `import { x } from '../element/model/money.js';`],
  [
    'from gateway to element',
    'src/gateway/session.ts',
    `import type { X } from '../element/model/session.js';`,
  ],
  ['from the hallway into a room', 'src/shared/port.ts', `import { x } from '../gateway/yuno.js';`],
  ['of lit on a low floor', 'src/element/api/client.ts', `import { html } from 'lit';`],
  ['of a package in the hallway', 'src/shared/errors.ts', `import { z } from 'zod';`],
  ['of a package in the frame', 'src/frame/main.ts', `import { html } from 'lit/html.js';`],
  [
    'of an unknown package in the element',
    'src/element/ui/field.ts',
    `import type { X } from '@scope/kit/x';`,
  ],
  ['of the contract as code', 'src/element/api/decode.ts', `import { pay } from '../../shared/contract.js';`],
  ['from the entry past the top floor', 'src/define.ts', `import { x } from './element/ui/field.js';`],
  ['from the sandbox into src', 'demo/sandbox/server.ts', `import { x } from '../../src/shared/card.js';`],
  ['from the shop into src', 'demo/shop/server.ts', `import type { X } from '../../src/index.js';`],
  ['from a script into src', 'scripts/size.ts', `import { x } from '../src/index.js';`],
  [
    'from a test through a wall',
    'src/element/secure/port.test.ts',
    `import { x } from '../../frame/main.js';`,
  ],
];

for (const [title, path, text] of FORBIDDEN) {
  test(`an import ${title} is found`, () => {
    assert.equal(whys(path, text).length, 1, `${path}: ${text}`);
  });
}

const ALLOWED: readonly (readonly [title: string, path: string, text: string])[] = [
  ['down', 'src/element/checkout/tender-checkout.ts', `import { x } from '../model/money.js';`],
  ['in its folder', 'src/element/ui/field.ts', `import { x } from './icon.js';`],
  ['into the hallway', 'src/frame/main.ts', `import { x } from '../shared/port.js';`],
  ['of lit on an upper floor', 'src/element/ui/field.ts', `import { live } from 'lit/directives/live.js';`],
  [
    'of the contract as types',
    'src/element/api/decode.ts',
    `import type { X } from '../../shared/contract.js';`,
  ],
  ['of the contract by the gateway', 'src/gateway/session.ts', `import { x } from '../shared/contract.js';`],
  [
    'of a tool by a test',
    'src/element/ui/field.browser.test.ts',
    `import { expect } from '@open-wc/testing';`,
  ],
  ['up by a test', 'src/element/ui/field.browser.test.ts', `import { x } from '../form/form.js';`],
  ['of the product by the shop', 'demo/shop/server.ts', `import { x } from 'tender-checkout/gateway';`],
];

for (const [title, path, text] of ALLOWED) {
  test(`an import ${title} is fine`, () => {
    assert.deepEqual(whys(path, text), []);
  });
}

test('a circle of two files is found once, and its way is shown', () => {
  const found = findCycles([
    file('src/element/ui/a.ts', `import { b } from './b.js';`),
    file('src/element/ui/b.ts', `import type { A } from './a.js';`),
    file('src/element/ui/c.ts', `import { a } from './a.js';`),
  ]);
  assert.equal(found.length, 1);
  assert.match(found[0]?.why ?? '', /a\.ts → src\/element\/ui\/b\.ts → src\/element\/ui\/a\.ts/);
});
