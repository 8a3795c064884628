// A merchant's project in a folder of its own: what `npm pack` would publish, the package's dependencies beside it, and
// nothing of this repository.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packOnce, ROOT } from '../package/packed.js';

const OURS = /^(?:TEST_|PW_|PLAYWRIGHT_|TENDER_|NODE_OPTIONS|NODE_TEST|FORCE_COLOR)/;
/** How long anything in there may run, in milliseconds. */
const LIMIT = 60_000;

export interface Consumer {
  readonly folder: string;
  install(name: string): void;
  /** Runs Node in the folder, and gives what it printed. Rejects, with that, unless it ends well. */
  node(args: string[], env?: Readonly<Record<string, string>>): Promise<string>;
  remove(): void;
}

/** @param packages what the merchant installed besides the package */
export function openConsumer(packages: readonly string[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'tender-consumer-'));
  const own = join(folder, 'node_modules/tender-checkout');
  mkdirSync(own, { recursive: true });
  cpSync(join(packOnce().consumer, 'node_modules/tender-checkout'), own, { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const install = (name: string): void => {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), place);
  };
  for (const name of [...Object.keys(dependencies), ...packages]) install(name);
  cpSync(join(ROOT, 'test/samples'), folder, { recursive: true });
  return {
    folder,
    install,
    async node(args, env = {}) {
      // Whoever runs this is a test itself: what its own runner was told is not meant for another one.
      const kept = Object.entries(process.env).filter(([name]) => !OURS.test(name));
      const options = { cwd: folder, env: { ...Object.fromEntries(kept), ...env }, timeout: LIMIT };
      try {
        const { stdout, stderr } = await promisify(execFile)(process.execPath, args, options);
        return stdout + stderr;
      } catch (cause) {
        const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
        throw new Error(`It ended badly:\n${stdout}${stderr}`, { cause });
      }
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
