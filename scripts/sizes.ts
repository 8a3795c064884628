// Measures the built files as a browser downloads them, and says which load when, from the build's own manifest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { FRAME_HTML_ALLOWANCE, type Budget } from './budgets.js';

/** The build's manifest: one record per chunk, by a key of its own. */
export type Manifest = Readonly<Record<string, Chunk>>;

export interface Chunk {
  /** Path of the emitted file. */
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of the chunks it cannot start without. */
  readonly imports?: readonly string[];
  /** Source files in it. */
  readonly modules?: readonly string[];
}

export interface Size {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Sizes of one text in bytes, compressed as well as a server can. */
export function sizeOf(file: string, content: Buffer): Size {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return {
    file,
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, quality).length,
  };
}

/** Files that have to be there before these chunks can run: they and everything they import. */
export function closure(manifest: Manifest, keys: readonly string[]): Set<string> {
  const files = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) continue;
    files.add(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return files;
}

const keysOf = (manifest: Manifest, isWanted: (chunk: Chunk) => boolean): string[] =>
  Object.entries(manifest).flatMap(([key, chunk]) => (isWanted(chunk) ? [key] : []));

/** Files of the first load, and besides them those of the chunks that hold any of these modules. */
export function filesFor(manifest: Manifest, modules: readonly string[]): Set<string> {
  const isWanted = (chunk: Chunk): boolean =>
    (chunk.modules ?? []).some((path) => modules.some((beginning) => path.startsWith(beginning)));
  const entries = keysOf(manifest, ({ isEntry }) => isEntry === true);
  return closure(manifest, [...entries, ...keysOf(manifest, isWanted)]);
}

export interface Build {
  readonly manifest: Manifest;
  readonly browser: readonly Size[];
  readonly frame: readonly Size[];
}

const readManifest = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const measure = (folder: string, file: string): Size => sizeOf(file, readFileSync(join(folder, file)));

/** Everything that was built for a browser below `dist`, or undefined when there is no element yet. */
export function readBuild(dist: string): Build | undefined {
  const browser = join(dist, 'browser');
  const frame = join(dist, 'frame');
  if (!existsSync(join(browser, 'manifest.json'))) return undefined;
  const files = readdirSync(browser, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css)$/.test(file),
  );
  const documents = existsSync(frame) ? Object.values(readManifest(join(frame, 'manifest.json'))) : [];
  return {
    manifest: readManifest(join(browser, 'manifest.json')) as Manifest,
    browser: files.sort().map((file) => measure(browser, file)),
    frame: documents.map((file) => measure(frame, String(file))),
  };
}

/** Documents of the frame that are there before a card can be typed: not the SDK's, which comes after. */
const isFramePart = ({ file }: Size): boolean => file.startsWith('frame-');

export interface Spent {
  /** Bytes of brotli. */
  readonly sum: number;
  readonly files: readonly string[];
}

/** What a shop's page has downloaded by the time this budget ends. */
export function spend({ manifest, browser, frame }: Build, { modules, hasFrame }: Budget): Spent {
  const wanted = filesFor(manifest, modules);
  const counted = browser.filter(({ file }) => wanted.has(file));
  if (hasFrame) counted.push(...frame.filter(isFramePart));
  const html = hasFrame ? FRAME_HTML_ALLOWANCE : 0;
  return {
    sum: counted.reduce((total, { brotli }) => total + brotli, html),
    files: counted.map(({ file }) => file),
  };
}
