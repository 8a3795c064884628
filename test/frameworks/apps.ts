// The example apps of demo/frameworks, as a person would try them: copied into a clean directory, installed from their
// own lockfile with this build of the package, built, and served. Knows nothing of what is then done on their pages.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runProcess } from '../../scripts/process.js';
import { ROOT } from '../house/sources.js';

/** Variable that names the clean directory of this run. */
export const FOLDER_VARIABLE = 'TENDER_FRAMEWORKS_FOLDER';

const SOURCE = join(ROOT, 'demo/frameworks');
const LIMIT = 240_000;
/** Left behind where somebody tried an app by hand. */
const LEFTOVERS =
  /^(?:node_modules|dist|build|\.next|\.nuxt|\.output|\.svelte-kit|\.angular|tender-checkout\.tgz)$/;

/** What an app's package.json says for this harness. */
interface Manifest {
  readonly tender: {
    /** Packages whose versions are printed. */
    readonly stack: readonly string[];
    /** Where the page is made: by a server each time, or in the browser. */
    readonly rendered: 'server' | 'browser';
  };
}

export interface App extends Manifest {
  readonly name: string;
}

export interface Prepared {
  readonly folder: string;
  /** `react 19.3.1, vite 8.3.8`. */
  readonly versions: string;
  /** Milliseconds. */
  readonly installed: number;
  readonly built: number;
}

/** Every app that is there. */
export function listApps(): App[] {
  const names = readdirSync(SOURCE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(SOURCE, entry.name, 'package.json')))
    .map(({ name }) => name);
  return names.map((name) => {
    const { tender } = JSON.parse(readFileSync(join(SOURCE, name, 'package.json'), 'utf8')) as Manifest;
    return { name, tender };
  });
}

async function npm(folder: string, ...args: readonly string[]): Promise<number> {
  const start = Date.now();
  const own = { npm_config_audit: 'false', npm_config_fund: 'false', CI: 'true', NO_COLOR: '1' };
  const env = {
    ...own,
    NG_CLI_ANALYTICS: 'false',
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
  };
  const { code, output } = await runProcess('npm', ['--prefix', folder, ...args], { env, limit: LIMIT });
  if (code === 0) return Date.now() - start;
  throw new Error(`npm ${args.join(' ')} of ${basename(folder)} ended with ${String(code)}\n${output}`);
}

/** The directory all apps are copied to, with the packed package beside them as in demo/frameworks. */
async function openWorkshop(): Promise<string> {
  const folder = process.env[FOLDER_VARIABLE];
  if (folder === undefined)
    throw new Error(`${FOLDER_VARIABLE} is not set: use playwright.config.ts of this folder`);
  if (existsSync(join(folder, 'tender-checkout.tgz'))) return folder;
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(SOURCE, { withFileTypes: true }))
    if (entry.isFile() && !LEFTOVERS.test(entry.name))
      cpSync(join(SOURCE, entry.name), join(folder, entry.name));
  const { code, output } = await runProcess(process.execPath, [join(SOURCE, 'pack.mjs'), folder], {
    limit: LIMIT,
  });
  if (code !== 0) throw new Error(output);
  return folder;
}

async function installAndBuild(name: string, workshop: string): Promise<Prepared> {
  const folder = join(workshop, name);
  mkdirSync(folder, { recursive: true });
  cpSync(join(SOURCE, name), folder, { recursive: true, filter: (path) => !LEFTOVERS.test(basename(path)) });
  const installed = await npm(folder, 'ci');
  const built = await npm(folder, 'run', 'build');
  const { stack } = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest).tender;
  const versions = stack.map((dependency) => {
    const path = join(folder, 'node_modules', dependency, 'package.json');
    return `${dependency} ${(JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version}`;
  });
  return { folder, versions: versions.join(', '), installed, built };
}

/** Installs and builds an app once in a run, whichever worker asks first. A failure is told to each that asks. */
export async function prepareApp(name: string): Promise<Prepared> {
  const workshop = await openWorkshop();
  const record = join(workshop, `${name}.json`);
  if (!existsSync(record)) {
    const outcome = await installAndBuild(name, workshop).catch((cause: unknown) => ({
      failure: String(cause),
    }));
    writeFileSync(record, JSON.stringify(outcome));
  }
  const outcome = JSON.parse(readFileSync(record, 'utf8')) as Prepared | { readonly failure: string };
  if ('failure' in outcome) throw new Error(outcome.failure);
  return outcome;
}
