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
    'css`\n  /* Why. */\n  a:hover b,\n  :host([x]) > i {\n    gap: calc(1px * 2 + 3px);\n    margin: 0 auto;\n  }\n`';
  assert.equal(
    minifyTemplates(code),
    'css` a:hover b, :host([x]) > i{gap:calc(1px * 2 + 3px);margin:0 auto;}`',
  );
});

test('other templates stay as they are', () => {
  const code = 'const x = `a\n  b`; const y = raw`c\n  d`;';
  assert.equal(minifyTemplates(code), code);
});
