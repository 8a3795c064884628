// Builds everything the three programs and the package need into `dist`, and does nothing when it is up to date.
// A new `dist` is made beside the old one and moved in at the end, so a failed build leaves the old one whole.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown } from 'vite';
import { licencesOf } from './build/licences.js';
import { RELEASE_FILES, writeClassic, writeRelease } from './build/release.js';
import { builtHash, sourceHash, STAMP } from './build/stamp.js';
import type { Target } from './build/targets.js';

export interface BuildReport {
  readonly built: boolean;
  /** Milliseconds. */
  readonly took: number;
}

type Chunks = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

async function run({ config }: Target): Promise<Chunks> {
  const { build } = await import('vite');
  const result = await build(config);
  if ('on' in result) throw new Error('a watching build has no result');
  return [result].flat().flatMap(({ output }) => output);
}

const modulesOf = (chunks: Chunks): string[] =>
  chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));

/** The manifest also says which module went into which file: budgets are set for modules, not for file names. */
function addModules(root: string, folder: string, chunks: Chunks): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    { file: string; modules?: string[] }
  >;
  for (const record of Object.values(manifest)) {
    const chunk = chunks.find(({ fileName }) => fileName === record.file);
    if (chunk?.type === 'chunk') record.modules = chunk.moduleIds.map((id) => relative(root, id));
  }
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Logical name → emitted name: the gateway writes the HTML of these documents itself. */
function writeFrameManifest(folder: string, emitted: readonly (readonly [string, Chunks])[]): void {
  const manifest: Record<string, string> = {};
  for (const [file, chunks] of emitted) {
    const ending = file.slice(file.lastIndexOf('.'));
    const chunk = chunks.find(({ fileName }) => fileName.endsWith(ending));
    if (chunk) manifest[file] = chunk.fileName;
    // What a document fetches later is named here for whoever measures; the document knows where it is.
    for (const part of chunks)
      if (part !== chunk && part.type === 'chunk') manifest[`${part.name}${ending}`] = part.fileName;
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Another build may be moving its own result in at the same moment: the last one wins, neither breaks. */
function replaceFolder(fresh: string, current: string, old: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (existsSync(current)) renameSync(current, `${old}-${attempt}`);
    try {
      if (existsSync(fresh)) renameSync(fresh, current);
      return;
    } catch (cause) {
      if (attempt === 4) throw cause;
    }
  }
}

function moveIn(fresh: string, dist: string): void {
  const old = join(fresh, 'old');
  mkdirSync(old, { recursive: true });
  rmSync(join(dist, STAMP), { force: true });
  for (const name of ['browser', 'frame', 'package', 'demo', 'types', 'editors', ...RELEASE_FILES]) {
    replaceFolder(join(fresh, name), join(dist, name), join(old, name));
  }
}

/**
 * Builds what exists below `root`.
 * @param force build even when nothing changed
 */
export async function buildAll(root: string, { force = false } = {}): Promise<BuildReport> {
  const start = Date.now();
  const hash = sourceHash(root);
  if (!force && builtHash(root) === hash) return { built: false, took: Date.now() - start };
  // A NODE_ENV from outside would choose the packages' development code.
  process.env.NODE_ENV = 'production';
  const dist = join(root, 'dist');
  const fresh = join(dist, `.fresh-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    // The compilers are loaded only when there is something to build: most calls find nothing to do.
    const { targets } = await import('./build/targets.js');
    const { emitTypes } = await import('./build/types.js');
    const { writeEditorFiles } = await import('./build/editors.js');
    const documents: [string, Chunks][] = [];
    const modules: string[] = [];
    for (const target of targets(root, fresh)) {
      const chunks = await run(target);
      if (target.name !== 'demo') modules.push(...modulesOf(chunks));
      if (target.name === 'browser') addModules(root, join(fresh, 'browser'), chunks);
      if (target.file !== undefined) documents.push([target.file, chunks]);
    }
    if (documents.length > 0) writeFrameManifest(join(fresh, 'frame'), documents);
    emitTypes(root, join(fresh, 'types'));
    writeEditorFiles(root, join(fresh, 'editors'));
    if (existsSync(join(fresh, 'browser'))) {
      writeFileSync(join(fresh, 'browser/THIRD-PARTY-LICENSES.md'), licencesOf(root, modules));
      writeClassic(root, fresh);
    }
    writeRelease(root, fresh);
    moveIn(fresh, dist);
    writeFileSync(join(dist, STAMP), hash);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return { built: true, took: Date.now() - start };
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const root = resolve(process.argv.find((arg) => arg.startsWith('--root='))?.slice(7) ?? '.');
  const { built, took } = await buildAll(root, { force: process.argv.includes('--force') });
  console.log(built ? `built in ${took} ms` : 'dist is up to date');
}
