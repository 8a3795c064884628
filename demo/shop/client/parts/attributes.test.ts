// The front page lets a visitor set whatever can be set.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFace } from '../../../../scripts/wrappers/read-face.js';
import { ROWS } from './attributes.js';

const ROOT = join(import.meta.dirname, '../../../..');

test('every attribute and every property of the element has a control on the front page', () => {
  const page = readFileSync(join(ROOT, 'index.html'), 'utf8');
  const drawn = ROWS.map(({ name, property }) => property ?? name);
  const missing = readFace(ROOT)
    .properties.map(({ name, attribute }) => attribute ?? name)
    .filter((name) => !drawn.includes(name) && !page.includes(`<select name="${name}"`));
  assert.deepEqual(missing, []);
});
