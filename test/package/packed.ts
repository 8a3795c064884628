// The package as a shop gets it: packed by npm from what was built, and unpacked where its dependencies are found. Packed
// once for all tests of one build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { STAMP } from '../../scripts/build/stamp.js';
import { ENTRIES } from '../../scripts/build/entries.js';

export const ROOT = resolve(import.meta.dirname, '../..');

interface Target {
  readonly types?: string;
  readonly default?: string;
  readonly [condition: string]: string | undefined;
}

export interface PackageJson {
  readonly exports: Readonly<Record<string, string | Target>>;
  readonly files: readonly string[];
  readonly [field: string]: unknown;
}

export interface Packed {
  /** Of the tarball. */
  readonly path: string;
  /** A folder that has the package, and what it depends on, among its modules. */
  readonly consumer: string;
  /** Bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly string[];
}

export interface EntryPoint {
  /** As it is imported: `tender-checkout/react`. */
  readonly name: string;
  /** As `package.json` writes it: `./react`. */
  readonly path: string;
  readonly target: Target;
  /** Whether its source is there: wrappers are written one after the other. */
  readonly isHere: boolean;
}

export const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageJson;

/** Every entry that is code or types. */
export const ENTRY_POINTS: readonly EntryPoint[] = Object.entries(packageJson.exports).flatMap(
  ([path, target]) => {
    if (typeof target === 'string') return [];
    const [, types = ''] = /([\w-]+)\.d\.ts$/.exec(target.types ?? '') ?? [];
    const source = ENTRIES[types];
    const isHere = source !== undefined && existsSync(join(ROOT, source));
    return [{ name: path.replace('.', 'tender-checkout'), path, target, isHere }];
  },
);

/** Those that can be imported when the program runs. */
export const CODE = ENTRY_POINTS.filter(({ isHere, target }) => isHere && target.default !== undefined);

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stderr}`);
  return stdout;
}

function pack(folder: string): void {
  const modules = join(folder, 'node_modules/tender-checkout');
  mkdirSync(modules, { recursive: true });
  const output = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [made] = JSON.parse(output) as { filename: string; files: { path: string }[] }[];
  if (!made) throw new Error('nothing was packed');
  run('tar', ['-xzf', join(folder, made.filename), '-C', modules, '--strip-components=1']);
  writeFileSync(join(folder, 'packed.json'), output);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
}

/** Below the repository, so that the modules of the repository are found from there. */
export function packOnce(): Packed {
  const stamp = join(ROOT, 'dist', STAMP);
  if (!existsSync(stamp)) throw new Error('nothing has been built: npm run build');
  const hash = createHash('sha256').update(readFileSync(stamp));
  const documents = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).sort();
  for (const name of [
    'package.json',
    'README.md',
    'CHANGELOG.md',
    ...documents.map((path) => `docs/${path}`),
  ])
    if (!statSync(join(ROOT, name)).isDirectory()) hash.update(name).update(readFileSync(join(ROOT, name)));
  const all = join(ROOT, '.cache/packed');
  const folder = join(all, hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) {
    // What earlier builds were packed into, and what tests made of it.
    for (const old of existsSync(all) ? readdirSync(all) : [])
      if (!join(all, old).startsWith(folder)) rmSync(join(all, old), { recursive: true, force: true });
    const fresh = `${folder}-${process.pid}`;
    pack(fresh);
    try {
      renameSync(fresh, folder);
    } catch {
      // Another test was quicker, with the same files.
      rmSync(fresh, { recursive: true });
    }
  }
  const [made] = JSON.parse(readFileSync(join(folder, 'packed.json'), 'utf8')) as {
    filename: string;
    size: number;
    unpackedSize: number;
    files: { path: string }[];
  }[];
  if (!made) throw new Error('nothing was packed');
  const files = made.files.map(({ path }) => path).sort();
  return { ...made, files, path: join(folder, made.filename), consumer: folder };
}
