// `npm run docs`: writes the printed tables into the documents, formatted as everything else.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fill } from './fill.js';
import { printTables } from './tables.js';

const ROOT = join(import.meta.dirname, '../..');

/** Documents that have printed tables. */
export const PRINTED = ['README.md', 'docs/reference.md'];

export async function print(path: string): Promise<string> {
  const filepath = join(ROOT, path);
  const options = await resolveConfig(filepath);
  return format(fill(readFileSync(filepath, 'utf8'), printTables(ROOT)), { ...options, filepath });
}

if (process.argv[1] === import.meta.filename)
  for (const path of PRINTED) writeFileSync(join(ROOT, path), await print(path));
