// Finds the three engines the tests run in, or gets them. A file that exists proves nothing: only a browser
// that starts and says its version counts. Knows nothing of test runners.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { downloadWithPlaywright, installWithApt, unpackFromNpm } from './browsers-install.js';
import { candidates, PATH_VARIABLE, playwrightChromium, type Engine } from './browsers-places.js';

export type { Engine } from './browsers-places.js';

export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

export interface Browser {
  readonly engine: Engine;
  readonly path: string;
  readonly version: string;
  /** Variables the browser's process needs, beside those of ours. */
  readonly env: Readonly<Record<string, string>>;
}

export type Browsers = Partial<Record<Engine, Browser>>;

const QUESTIONS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['--no-sandbox', '--headless', '--version'],
  firefox: ['--version'],
  webkit: ['--version'],
};

function answers(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string | undefined {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
    env: { ...process.env, ...env },
  });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

function start(
  engine: Engine,
  path: string,
  env: Readonly<Record<string, string>> = {},
): Browser | undefined {
  if (engine === 'webkit') {
    // WebKitGTK also needs its driver, and a screen, the machine's or a virtual one, even to say its version.
    if (answers('WebKitWebDriver', ['--help']) === undefined) return undefined;
    const hasScreen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
    const version = hasScreen ? answers(path, ['--version']) : answers('xvfb-run', ['-a', path, '--version']);
    return version === undefined ? undefined : { engine, path, version, env };
  }
  // Windows programs print no version; there, being installed has to be enough.
  const version = process.platform === 'win32' ? 'unknown version' : answers(path, QUESTIONS[engine], env);
  return version !== undefined && /\d+\.\d+|unknown/.test(version)
    ? { engine, path, version, env }
    : undefined;
}

/** The first browser of this engine that runs, without installing anything. */
export function findBrowser(engine: Engine): Browser | undefined {
  for (const path of candidates(engine)) {
    const browser = start(engine, path);
    if (browser) return browser;
  }
  return undefined;
}

async function findLastResort(): Promise<Browser | undefined> {
  downloadWithPlaywright();
  for (const path of playwrightChromium()) {
    const browser = start('chromium', path);
    if (browser) return browser;
  }
  const unpacked = await unpackFromNpm();
  if (!unpacked) return undefined;
  return start('chromium', unpacked.path) ?? start('chromium', unpacked.path, unpacked.env);
}

/**
 * The engines this machine has, after trying to install the wanted ones it lacks.
 * @param wanted engines the caller is going to use
 */
export async function provideBrowsers(wanted: readonly Engine[] = ENGINES): Promise<Browsers> {
  const found: Browsers = {};
  const look = (): void => {
    for (const engine of wanted) {
      const browser = found[engine] ?? findBrowser(engine);
      if (browser) found[engine] = browser;
    }
  };
  look();
  const missing = wanted.filter((engine) => !found[engine]);
  if (missing.length > 0) {
    installWithApt(missing);
    look();
  }
  if (wanted.includes('chromium') && !found.chromium) {
    const browser = await findLastResort();
    if (browser) found.chromium = browser;
  }
  return found;
}

/** The variables by which child processes find the same browsers at once. */
export function toEnvironment(browsers: Browsers): Record<string, string> {
  const env: Record<string, string> = {};
  for (const browser of Object.values(browsers)) {
    Object.assign(env, browser.env, { [PATH_VARIABLE[browser.engine]]: browser.path });
  }
  return env;
}

/**
 * Why a run must not go on with these browsers, if it must not. Chromium is always needed; in CI all are, because
 * an engine that is skipped there would stay skipped unseen.
 */
export function whyNotEnough(
  browsers: Browsers,
  wanted: readonly Engine[],
  isCI: boolean,
): string | undefined {
  const missing = wanted.filter((engine) => !browsers[engine] && (isCI || engine === 'chromium'));
  if (missing.length === 0) return undefined;
  const how = missing.map((engine) => `${engine} (set ${PATH_VARIABLE[engine]} or install it)`);
  return `no working browser for: ${how.join(', ')}`;
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const browsers = await provideBrowsers();
  for (const engine of ENGINES) {
    const { version, path } = browsers[engine] ?? { version: 'not found', path: '' };
    console.log(`${engine.padEnd(9)} ${version}  ${path}`);
  }
  const reason = whyNotEnough(browsers, ENGINES, process.env.CI === 'true');
  if (reason !== undefined) {
    console.error(reason);
    process.exitCode = 1;
  }
}
