// What decides whether a published version can be trusted: who may publish, with what rights, after which checks.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { ROOT } from './packed.js';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, { readonly tags?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { permissions?: Readonly<Record<string, string>>; 'timeout-minutes': number; steps: Step[] }
    >
  >;
}

const FOLDER = join(ROOT, '.github/workflows');

const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const read = (name: string): Workflow => load(textOf(name)) as Workflow;
const stepsOf = (name: string): Step[] => Object.values(read(name).jobs).flatMap(({ steps }) => steps);
const commandsOf = (name: string): string[] => stepsOf(name).flatMap(({ run }) => run ?? []);

test('every workflow says what it may do, ends by itself, and names its actions by version', () => {
  for (const name of readdirSync(FOLDER)) {
    const { permissions, jobs } = read(name);
    assert.deepEqual(
      Object.values(permissions).filter((right) => right === 'write'),
      [],
      name,
    );
    for (const job of Object.values(jobs)) assert.ok(job['timeout-minutes'] <= 60, name);
    for (const { uses } of stepsOf(name))
      if (uses !== undefined) assert.match(uses, /^actions\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/, name);
  }
});

test('no workflow keeps a secret, and none leaves the right to push behind', () => {
  for (const name of readdirSync(FOLDER)) {
    assert.doesNotMatch(textOf(name), /secrets\.|_TOKEN|_authToken|registry-url/, name);
    for (const step of stepsOf(name))
      if (step.uses?.startsWith('actions/checkout@')) assert.equal(step.with?.['persist-credentials'], false);
  }
});

test('a version is published from a tag alone, with a statement of its origin and no other right', () => {
  const { on, permissions, jobs } = read('release.yml');
  assert.deepEqual(on, { push: { tags: ['v*'] } });
  assert.deepEqual(permissions, {});
  assert.deepEqual(
    Object.values(jobs).map((job) => job.permissions),
    [{ contents: 'read', 'id-token': 'write' }],
  );
});

test('what is published was installed from the lockfile and tested first', () => {
  const commands = commandsOf('release.yml');
  const at = (text: string): number => commands.findIndex((command) => command.includes(text));
  assert.ok(at('"v$(node --print') >= 0 && at('.changeset') >= 0);
  assert.ok(at('"v$(node --print') < at('npm ci') && at('npm ci') < at('npm test'));
  assert.ok(at('npm test') < at('npm publish'));
  assert.match(commands[at('npm publish')] ?? '', /--provenance\b.*--access public\b/);
});

test('every push is checked, on the oldest Node that the package names', () => {
  const commands = commandsOf('ci.yml');
  for (const command of ['npm ci', 'npm run check', 'npm test'])
    assert.ok(commands.includes(command), command);
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const [, oldest = ''] = /\^(\d+\.\d+)/.exec(engines.node) ?? [];
  assert.match(textOf('ci.yml'), new RegExp(`node: \\['${oldest}'`));
});
