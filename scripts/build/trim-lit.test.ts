// What is taken out of lit is still where it was, and the rest is untouched.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { trimLit } from './trim-lit.js';

const FILES = [
  '@lit/reactive-element/css-tag.js',
  '@lit/reactive-element/reactive-element.js',
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
];

for (const path of FILES)
  test(`what is known of ${path} is found in it`, () => {
    const code = readFileSync(`node_modules/${path}`, 'utf8');
    const trimmed = trimLit(code, path.slice(path.lastIndexOf('/') + 1));
    assert.ok(trimmed.length < code.length);
    assert.ok(code.length - trimmed.length < 400);
  });

test('a file that looks otherwise stops the build, and other files are left alone', () => {
  assert.throws(() => trimLit('export const css = 1;', 'css-tag.js'), /no longer knows css-tag\.js/);
  assert.equal(
    trimLit('const a = t.litHtmlPolyfillSupport;', 'directive.js'),
    'const a = t.litHtmlPolyfillSupport;',
  );
});
