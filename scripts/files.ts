// One way to list the files of a folder, so that every check looks at the same ones. Knows nothing of their content.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache', '.sandbox', 'coverage', 'test-results']);

/** Each folder in it is a project of its own: what holds here cannot be asked of it. */
const PROJECTS = 'demo/frameworks';

/**
 * Paths below `root`, with forward slashes and sorted.
 * @param folders where to look, relative to `root`; a folder that does not exist has no files
 * @param endings how a name must end; none given: every file
 */
export function listFiles(
  root: string,
  folders: readonly string[],
  endings: readonly string[] = [],
): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    if (!existsSync(join(root, folder))) return;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && folder !== PROJECTS) visit(path);
      } else if (endings.length === 0 || endings.some((ending) => entry.name.endsWith(ending))) {
        found.push(path);
      }
    }
  };
  for (const folder of folders) visit(folder.replace(/^\.?\/?$|\/$/g, ''));
  return found.sort();
}
