// Shorter templates say the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyTemplates } from './minify-templates.js';

test('indentation goes, also in templates within templates, and nothing else', () => {
  const code = [
    'const a = html`<p>',
    "    ${t('a  b')} ${list.map((x) => html`<b",
    '      class="c">${x}</b>',
    '    `)}',
    '  </p>`;',
    "const b = 'left   alone';",
  ].join('\n');
  assert.equal(
    minifyTemplates(code),
    'const a = html`<p> ${t(\'a  b\')} ${list.map((x) => html`<b class="c">${x}</b> `)} </p>`;\n' +
      "const b = 'left   alone';",
  );
});

test('styles keep the spaces that mean something', () => {
  const code =
    'css`\n  /* Why. */\n  a:hover b,\n  :host([x]) > i {\n    gap: calc(var(--a, 1px) * 2);\n    --b: var(--c, red);\n    margin: 0 auto;\n  }\n`';
  assert.equal(
    minifyTemplates(code),
    'css`a:hover b,:host([x])>i{gap:calc(var(--a,1px) * 2);--b:var(--c,red);margin:0 auto}`',
  );
});

test('styles with places to fill keep their places', () => {
  assert.equal(minifyTemplates('css`\n  a {\n    ${b}\n    gap: 0;\n  }\n`'), 'css` a{${b} gap:0;}`');
});

test('styles that not every browser knows stay what they are', () => {
  const sheet =
    '@supports (color:light-dark(red,red)){a{color:light-dark(#000,#fff)}}@container (min-width:1px){a{inset-inline:0}}';
  assert.equal(minifyTemplates(`css\`${sheet}\``), `css\`${sheet}\``);
});

test('other templates stay as they are', () => {
  const code = 'const x = `a\n  b`; const y = raw`c\n  d`;';
  assert.equal(minifyTemplates(code), code);
});
