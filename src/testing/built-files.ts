// Where the built element and frame are: beside the package's file that this ends up in, or in the build of the sources.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** From `dist/package/testing.js`, and from here. */
const PLACES = ['..', '../../dist'];

/** Throws when nothing was built. */
export function builtFiles(): string {
  const folders = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)).replace(/\/$/, ''));
  const found = folders.find((folder) => existsSync(`${folder}/frame/manifest.json`));
  if (found) return found;
  throw new Error(
    `The built checkout is missing: looked for frame/manifest.json in ${folders.join(' and ')}.`,
  );
}
