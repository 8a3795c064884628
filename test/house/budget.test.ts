// What a shop's page downloads stays within its budgets, and chunks can outlive the entry they came with.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUDGETS, FRAME_HTML_ALLOWANCE, type Budget } from '../../scripts/budgets.js';
import { readBuild, sizeOf, spend, type Build } from '../../scripts/sizes.js';
import { ROOT } from './sources.js';

const built = readBuild(join(ROOT, 'dist'));
const NOT_BUILT = 'no element has been built yet';

for (const budget of BUDGETS) {
  test(`at most ${budget.limit} bytes ${budget.name}`, (t) => {
    if (!built) {
      t.skip(NOT_BUILT);
      return;
    }
    const { sum, files } = spend(built, budget);
    t.diagnostic(`${sum} of ${budget.limit} bytes: ${files.join(' ')}`);
    assert.ok(sum <= budget.limit, `${sum - budget.limit} bytes too many in ${files.join(' ')}`);
  });
}

/** Does this chunk name the entry, which has no hash and may belong to another release by then? */
const namesEntry = (text: string): boolean => /["'`][^"'`]*tender-checkout\.js["'`]/.test(text);

test('no chunk imports the entry by its name', (t) => {
  if (!built) {
    t.skip(NOT_BUILT);
    return;
  }
  const chunks = built.browser.filter(({ file }) => file.startsWith('chunks/'));
  assert.ok(chunks.length > 0);
  for (const { file } of chunks) {
    assert.equal(namesEntry(readFileSync(join(ROOT, 'dist/browser', file), 'utf8')), false, file);
  }
});

test('found: a chunk that imports the entry', () => {
  assert.equal(namesEntry('import{t as e}from"../tender-checkout.js";'), true);
  assert.equal(namesEntry('import{t as e}from"./core-D3xJzE3x.js";'), false);
});

const text = (length: number): Buffer =>
  // Numbers that do not repeat, so that compression cannot make a large file small.
  Buffer.from(Array.from({ length: length / 4 }, (_, index) => ((index * 7919) % 8999) + 1000).join(''));

const sample: Build = {
  manifest: {
    entry: { file: 'entry.js', isEntry: true, imports: ['core'], modules: ['src/define.ts'] },
    core: { file: 'chunks/core.js', modules: ['src/element/checkout/tender-checkout.ts'] },
    card: { file: 'chunks/card.js', imports: ['core', 'part'], modules: ['src/element/form/card.ts'] },
    part: { file: 'chunks/part.js', modules: ['src/shared/card.ts'] },
    rest: { file: 'chunks/rest.js', modules: ['src/element/action/qr.ts'] },
  },
  browser: ['entry.js', 'chunks/core.js', 'chunks/card.js', 'chunks/part.js', 'chunks/rest.js'].map((file) =>
    sizeOf(file, text(4000)),
  ),
  frame: [sizeOf('frame-a.js', text(4000)), sizeOf('sdk-a.js', text(4000))],
};

const one = sizeOf('x', text(4000)).brotli;
const first: Budget = { name: 'first', limit: 1, modules: [], hasFrame: false };

test('the first load is the entry and everything it imports', () => {
  const { sum, files } = spend(sample, first);
  assert.deepEqual(files, ['entry.js', 'chunks/core.js']);
  assert.equal(sum, 2 * one);
  assert.ok(sum > first.limit, 'a budget can be broken');
});

test('the card form adds its chunks, what they import, and the frame but not the SDK’s document', () => {
  const { sum, files } = spend(sample, { ...first, modules: ['src/element/form/card'], hasFrame: true });
  assert.deepEqual(files, ['entry.js', 'chunks/core.js', 'chunks/card.js', 'chunks/part.js', 'frame-a.js']);
  assert.equal(sum, 5 * one + FRAME_HTML_ALLOWANCE);
});
