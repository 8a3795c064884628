// Ways to get a browser onto a machine that has none, from the most ordinary to the last resort.
// Each way either leaves a browser behind or does nothing; whether it runs is checked by the caller.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { Engine } from './browsers-places.js';

const MINUTE = 60_000;
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/browsers');

/** The last release that accepts Node 20. Only its binary is used: its own flags switch web security off. */
const NPM_CHROMIUM = '@sparticuz/chromium@147.0.0';

const DEBIAN_PACKAGES: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

const say = (text: string): void => {
  process.stderr.write(`[browsers] ${text}\n`);
};

function run(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): boolean {
  const stdio: ('ignore' | 'pipe')[] = ['ignore', 'pipe', 'pipe'];
  const result = spawnSync(command, args, { encoding: 'utf8', stdio, timeout: 8 * MINUTE, ...options });
  if (result.status === 0) return true;
  const reason = result.error?.message ?? result.stderr.trim().split('\n').at(-1) ?? '';
  say(`${command} ${args[0] ?? ''} failed: ${reason}`);
  return false;
}

function isDebianAdministrator(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  // Ubuntu's chromium and firefox packages only lead to another shop, so Debian proper alone.
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs all wanted engines in one go with Debian's own packages. */
export function installWithApt(engines: readonly Engine[]): void {
  if (engines.length === 0 || process.env.NO_APT !== undefined || !isDebianAdministrator()) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=2'];
  const packages = engines.flatMap((engine) => DEBIAN_PACKAGES[engine]);
  say(`apt-get install ${packages.join(' ')}`);
  run('apt-get', ['update', ...patience], { env });
  run('apt-get', ['install', '-y', '--no-install-recommends', ...patience, ...packages], { env });
}

/** Playwright's own Chromium; works where its download host can be reached. */
export function downloadWithPlaywright(): void {
  const packageFile = createRequire(import.meta.url).resolve('playwright-core/package.json');
  say('playwright-core install chromium');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env };
  run(process.execPath, [join(dirname(packageFile), 'cli.js'), 'install', 'chromium'], { env });
}

export interface UnpackedChromium {
  readonly path: string;
  /** Libraries that a slim system lacks; tried only when the browser does not start without them. */
  readonly env: Readonly<Record<string, string>>;
}

function unpackLibraries(packageFolder: string): string {
  const folder = join(CACHE, 'lib');
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = join(CACHE, 'lib.tar');
    writeFileSync(archive, brotliDecompressSync(readFileSync(join(packageFolder, 'bin/al2023.tar.br'))));
    run('tar', ['xf', archive, '-C', folder, '--strip-components=1']);
  }
  return folder;
}

/** A headless Chromium that travels inside an npm package (about 66 MB), for Linux on x64 with glibc. */
export async function unpackFromNpm(): Promise<UnpackedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(CACHE, 'npm');
  const packageFolder = join(folder, 'node_modules/@sparticuz/chromium');
  if (!existsSync(packageFolder)) {
    say(`npm install ${NPM_CHROMIUM}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', NPM_CHROMIUM];
    if (!run('npm', args, { cwd: folder })) return undefined;
  }
  const entry = createRequire(join(folder, 'entry.js')).resolve('@sparticuz/chromium');
  const module = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath(): Promise<string> };
  };
  const path = await module.default.executablePath();
  return { path, env: { LD_LIBRARY_PATH: unpackLibraries(packageFolder) } };
}
