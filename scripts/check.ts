// Everything that can be said about the code without running it: types, format, lint, and the house rules.
// Two lanes, because linting takes about as long as all the rest.
import { buildAll } from './build.js';
import { runProcess } from './process.js';
import { runSuite } from './testing/run-suite.js';
import { suites } from './testing/suites.js';

/** Milliseconds for one step. */
const LIMIT = 180_000;

interface Outcome {
  readonly name: string;
  readonly isFine: boolean;
  readonly output: string;
}

const seconds = (start: number): string => `${((Date.now() - start) / 1000).toFixed(1)} s`;

function say({ name, isFine, output }: Outcome, start: number): Outcome {
  console.log(`${isFine ? '✓' : '✗'} ${name} (${seconds(start)})`);
  if (!isFine) console.log(output.trim().replace(/^/gm, '    '));
  return { name, isFine, output };
}

async function tool(name: string, program: string, ...args: readonly string[]): Promise<Outcome> {
  const start = Date.now();
  const { code, isOutOfTime, output } = await runProcess(process.execPath, [program, ...args], {
    limit: LIMIT,
  });
  const reason = isOutOfTime ? `stopped after ${LIMIT / 1000} s\n` : '';
  return say({ name, isFine: code === 0, output: reason + output }, start);
}

const lint = (): Promise<Outcome> =>
  tool('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0');

const types = (): Promise<Outcome> =>
  tool('types', 'node_modules/typescript/bin/tsc', '--incremental', '--tsBuildInfoFile', '.cache/types.json');

const format = (): Promise<Outcome> =>
  tool(
    'format',
    'node_modules/prettier/bin/prettier.cjs',
    ...['.', '--check', '--log-level=warn'],
    ...['--cache', '--cache-location=.cache/format.json'],
  );

async function build(): Promise<Outcome> {
  const start = Date.now();
  const name = 'build';
  try {
    await buildAll(process.cwd());
    return say({ name, isFine: true, output: '' }, start);
  } catch (cause) {
    return say({ name, isFine: false, output: String(cause) }, start);
  }
}

async function house(): Promise<Outcome> {
  const start = Date.now();
  const suite = suites(process.cwd()).find(({ name }) => name === 'house');
  if (!suite) throw new Error('no house suite');
  const { passed, skipped, failures } = await runSuite(suite, [], { isQuiet: true });
  const failed = failures.map(({ title, error = '' }) => `${title}\n${error}`).join('\n');
  const name = `house: ${passed} passed, ${failures.length} failed, ${skipped} skipped`;
  return say({ name, isFine: failures.length === 0 && passed > 0, output: failed }, start);
}

async function inTurn(...steps: readonly (() => Promise<Outcome>)[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await step());
  return outcomes;
}

const start = Date.now();
const outcomes = (await Promise.all([inTurn(lint), inTurn(build, types, format, house)])).flat();
const bad = outcomes.filter(({ isFine }) => !isFine);
console.log(
  bad.length === 0 ? `all fine in ${seconds(start)}` : `${bad.length} of ${outcomes.length} not fine`,
);
process.exitCode = bad.length === 0 ? 0 : 1;
