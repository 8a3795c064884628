// Every sample of README and docs: of a known language, right in its types and names, and, where it is a server, running.
// Samples of pages are shown and paid with in test/journeys/docs.spec.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { print, PRINTED } from '../../scripts/docs/write.js';
import { fill } from '../../scripts/docs/fill.js';
import { ADVICE } from '../../src/element/state/advice.js';
import { ERROR_TABLE } from '../../src/shared/errors.js';
import { VERDICTS } from '../../src/shared/outcome.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STACKS, toPieces, type Chosen } from '../../demo/shop/client/parts/snippets.js';
import { findBlock, placeOf, readBlocks, ROOT, toBlocks, type Block } from './blocks.js';
import { CHECKS } from './checks.js';
import { findStrayLines, recipeOf } from './recipes.js';
import { runSample } from './run-sample.js';
import { findMistakes } from './types.js';

const blocks = readBlocks();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What the front page prints when nothing is chosen, and when much is. */
const chosen = (attributes: Chosen['attributes'], manual: boolean): Chosen => ({
  attributes,
  properties: manual ? [['texts', '{"button.pay":"Donate {amount}"}']] : [],
  session: 'checkout-session',
  manual,
  css: manual ? 'tender-checkout {\n  --tender-radius: 0;\n}\n' : '',
});
const MUCH: Chosen['attributes'] = [
  ['language', 'pt'],
  ['hide-pay-button', true],
  ['name', `it's "mine"`],
];
const printed = STACKS.flatMap((stack) =>
  [chosen([], false), chosen(MUCH, true)].flatMap((choice) => toPieces(stack, choice)),
).map(({ file, code }, line): Block => ({
  path: `front-page/${file}`,
  line,
  language: file.split('.').at(-1) ?? '',
  text: code,
}));

const findFaults = (list: readonly Block[]): string[] =>
  list.flatMap((block) => {
    const check = CHECKS[block.language];
    const faults = check ? check(block) : [`nobody knows how to check “${block.language}”`];
    return faults.map((fault) => `${placeOf(block)} ${fault}`);
  });

test('every sample is of a language that is checked, and names nothing that does not exist', () => {
  assert.ok(blocks.length > 35);
  assert.deepEqual(findFaults(blocks), []);
});

test('every sample of a script has its types right', () => {
  // The reference is printed, and those on testing are files that are run. One mistake is planted: it has to be found.
  const own = blocks.filter(({ path }) => path !== 'docs/reference.md' && path !== 'docs/testing.md');
  const planted = `\`\`\`js\nimport { serveGateway } from 'tender-checkout/gateway';\nserveGateway({ apiUrl: 1 });\n\`\`\`\n`;
  const scripts = printed.filter(({ language }) => language === 'jsx' || language === 'ts');
  const mistakes = findMistakes([...own, ...scripts, ...toBlocks('planted.md', planted)]);
  assert.match(mistakes.shift() ?? '', /^planted\.md:3 /);
  assert.deepEqual(mistakes, []);
});

test('a recipe is what the tested shop of its framework has', () => {
  const recipes = blocks.filter((block) => recipeOf(block));
  assert.ok(recipes.length > 14);
  const stray = (list: readonly Block[]): string[] =>
    list.flatMap((block) => findStrayLines(block).map((line) => `${placeOf(block)} ${line}`));
  assert.deepEqual(stray(recipes), []);
  const changed = recipes
    .filter(({ path, text }) => path !== 'README.md' && text.includes("style-src 'self'"))
    .map((block) => ({ ...block, text: block.text.replace("style-src 'self'", "style-src 'none'") }));
  assert.ok(changed.length > 2);
  assert.equal(stray(changed).length, changed.length);
});

test('the code that the demo’s front page prints names nothing that does not exist', () => {
  assert.deepEqual(findFaults(printed), []);
});

test('found: an unknown language, attribute, token and command', () => {
  const sample = (language: string, text: string) => toBlocks('x.md', `\`\`\`${language}\n${text}\n\`\`\`\n`);
  const samples = [
    sample('cobol', 'STOP RUN.'),
    sample('html', '<tender-checkout checkout-sesion="TOKEN"></tender-checkout>'),
    sample('jsx', '<TenderCheckout onTenderFinished={() => go({})} gateway={x} />'),
    sample('vue', '<script setup></script><template><TenderCheckout @tender-over="x" /></template>'),
    sample('svelte', '{#if open}<p>'),
    sample('css', 'tender-checkout::part(subimt) { --tender-colour: red }'),
    sample('sh', 'npm run biuld && rm -rf x'),
    sample('http', "Content-Security-Policy: default-src 'unsafe-inline'"),
  ].flat();
  const found = findFaults(samples).join('\n');
  for (const part of [
    /cobol/,
    /checkout-sesion/,
    /onTenderFinished/,
    /@tender-over/,
    /block_unclosed|Unclosed|unclosed/,
    /subimt/,
  ])
    assert.match(found, part);
  for (const part of [
    /--tender-colour/,
    /no script biuld|script biuld/,
    /rm is a program/,
    /allows too much/,
  ])
    assert.match(found, part);
});

for (const path of PRINTED)
  test(`the printed tables of ${path} are up to date; \`npm run docs\` writes them`, async () => {
    assert.equal(read(path), await print(path));
  });

test('found: a table that nobody prints, and a mark without an end', () => {
  assert.throws(() => fill('<!-- printed: weather -->\n<!-- end -->', {}), /no table called weather/);
  assert.throws(() => fill('<!-- printed: weather -->\n', { weather: '' }), /no end/);
});

test('every code is in docs/errors.md, with who acts and whether trying again helps', () => {
  const rows = [
    ...read('docs/errors.md').matchAll(/^\| `([a-z_]+)` +\| (\w+) +\| (yes|no) +\| ([^|]+)\| ([^|]+)\|$/gm),
  ];
  const told = rows.map(([, code, who, again]) => [code, who, again]);
  const known = Object.entries(ERROR_TABLE).map(([code, [who, again]]) => [code, who, again ? 'yes' : 'no']);
  assert.deepEqual(told, known);
  for (const [, code, , , what = '', todo = ''] of rows) assert.ok(what.trim() && todo.trim(), code);
});

test('what the console advises in development is what docs/errors.md says', () => {
  const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('`', '');
  const rows = plain(read('docs/errors.md')).split('\n');
  for (const [code, advice] of Object.entries(ADVICE)) {
    const row = rows.find((line) => line.startsWith(`| ${code} `));
    assert.ok(row?.includes(plain(advice)), `${code}: ${advice}`);
  }
  const silent = Object.entries(ERROR_TABLE).filter(
    ([code, [who]]) => who === 'merchant' && !(code in ADVICE),
  );
  assert.deepEqual(
    silent.map(([code]) => code),
    ['second_attempt_closed', 'paid_twice'],
  );
});

test('every outcome is in docs/payment-flow.md', () => {
  const told = [...read('docs/payment-flow.md').matchAll(/^\| `([a-z_]+)` +\|/gm)].map(([, name]) => name);
  const known = [VERDICTS.payment, VERDICTS.enrollment].flatMap((table) =>
    Object.values(table).map(({ outcome }) => outcome),
  );
  assert.deepEqual(new Set(told), new Set([...known, 'incomplete']));
});

test('the gateway of the README starts, and hands out the script', async () => {
  await using sample = await runSample(findBlock('README.md', '// gateway.mjs'));
  const script = await fetch(`${sample.url}/tender-checkout.js`);
  assert.equal(script.status, 200);
  assert.match(script.headers.get('content-type') ?? '', /javascript/);
});

test('the server of the README makes sessions at its sandbox, and its page names them', async () => {
  const page = findBlock('README.md', '<!-- shop.html');
  await using sample = await runSample(findBlock('README.md', '// server.mjs'), { 'shop.html': page.text });
  const { session, gateway } = (await (await fetch(`${sample.url}/api/session`)).json()) as Record<
    string,
    string
  >;
  assert.match(session ?? '', /^[\w-]{36}$/);
  const html = await (await fetch(sample.url)).text();
  assert.match(html, /checkout-session="[\w-]{36}"/);
  assert.ok(html.includes(`src="${gateway ?? ''}/tender-checkout.js"`));
});
