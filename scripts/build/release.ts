// What a release says of itself once all files are there: a hash of each, and what each script is for. Paths are those
// under which the gateway serves them, below the release's own.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.js';
import { documentPurposeOf, purposeOf } from './purposes.js';

/** Names of what is written, beside the folders of a build. */
export const RELEASE_FILES = ['integrity.json', 'script-inventory.json'];

const CLASSIC = 'tender-checkout.classic.js';
const CLASSIC_SOURCE = `src/${CLASSIC}`;

type Records = Readonly<
  Record<string, { readonly file: string; readonly name?: string; readonly src?: string }>
>;

export interface InventoryRow {
  readonly path: string;
  readonly integrity: string;
  /** What it is known by in the table of purposes. */
  readonly key: string;
  /** Empty where nobody wrote it down: a test says so. */
  readonly purpose: string;
  readonly document: string;
  readonly when: string;
}

const read = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;

const hashOf = (path: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** For a shop that cannot use module scripts. Copied without its comments: no compiler writes syntax this old. */
export function writeClassic(root: string, fresh: string): void {
  if (!existsSync(join(root, CLASSIC_SOURCE))) return;
  const lines = readFileSync(join(root, CLASSIC_SOURCE), 'utf8').split('\n');
  const code = lines.filter((line) => !/^\s*\/\//.test(line)).join('\n');
  writeFileSync(join(fresh, 'browser', CLASSIC), code);
}

/** File → what it is known by: its source, or its name where several sources share it. */
function keysOf(fresh: string): Map<string, string> {
  const records = (read(join(fresh, 'browser/manifest.json')) ?? {}) as Records;
  const keys = new Map(Object.values(records).map(({ file, name = '', src = name }) => [file, src]));
  return keys.set(CLASSIC, 'classic');
}

function toInventory(fresh: string, files: Readonly<Record<string, string>>): InventoryRow[] {
  const keys = keysOf(fresh);
  const documents = (read(join(fresh, 'frame/manifest.json')) ?? {}) as Readonly<Record<string, string>>;
  for (const [name, file] of Object.entries(documents)) keys.set(`frame/${file}`, name);
  return Object.entries(files).flatMap(([path, integrity]) => {
    if (!path.endsWith('.js')) return [];
    const key = keys.get(path) ?? path;
    const said = path.startsWith('frame/') ? documentPurposeOf(key) : purposeOf(key);
    const row = { purpose: '', document: 'the page with the checkout', when: '', ...said };
    return [{ path, integrity, key, ...row }];
  });
}

/** Everything a browser may get, but for the lists that only the build and the gateway read. */
const listServed = (fresh: string): string[] =>
  listFiles(fresh, ['browser', 'frame']).filter((path) => !path.endsWith('manifest.json'));

/** The last thing a build does: what comes later has no hash. The version is the package's. */
export function writeRelease(root: string, fresh: string): void {
  const { version } = read(join(root, 'package.json')) as { version: string };
  const files = Object.fromEntries(
    listServed(fresh).map((path) => [path.replace(/^browser\//, ''), hashOf(join(fresh, path))]),
  );
  const write = (name: string, content: object): void => {
    writeFileSync(join(fresh, name), `${JSON.stringify(content, null, 2)}\n`);
  };
  write('integrity.json', { version, files });
  write('script-inventory.json', { version, scripts: toInventory(fresh, files) });
}
