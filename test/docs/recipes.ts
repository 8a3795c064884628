// Samples that are files of a shop on a framework's server. Each stands for a file of demo/frameworks, which test/frameworks
// builds and pays in: it is checked among that shop's other files, and says what that shop does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Block } from './blocks.js';

/** Document → heading → shop. */
const SHOPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': { 'Next, and others that render on a server': 'next' },
  'docs/frameworks.md': { Next: 'next', Nuxt: 'nuxt', SvelteKit: 'sveltekit', Angular: 'angular-ssr' },
};

/** The file that a sample stands for, from the top of the repository; undefined for every other sample. */
export function recipeOf({ path, line, text, language }: Block): string | undefined {
  const shops = SHOPS[path];
  const [, file] = /^(?:\/\/|<!--) ([\w./+-]+\.[a-z]+)/.exec(text) ?? [];
  if (!shops || !file || language === 'sh') return undefined;
  const above = readFileSync(join(ROOT, path), 'utf8').split('\n').slice(0, line);
  // With one `#` a line is a comment in a sample of settings.
  const heading = above.findLast((one) => /^##+ /.test(one))?.replace(/^##+ /, '') ?? '';
  const shop = shops[heading];
  return shop && `demo/frameworks/${shop}/${file}`;
}

/** Lines that do something. Imports the compiler looks at; where the gateway is, each shop says in its own way. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^(?:\/\/|<!--|\/?\*|import )|GATEWAY_URL/.test(line));

/** What a recipe has and its file has not, or has elsewhere. */
export function findStrayLines(block: Block): string[] {
  const file = recipeOf(block);
  // The README's shop is the smallest there can be. Its types are checked, its session is made, and that is all of it.
  if (!file || block.path === 'README.md') return [];
  const rest = linesOf(readFileSync(join(ROOT, file), 'utf8'));
  return linesOf(block.text).filter((line) => {
    const at = rest.indexOf(line);
    rest.splice(0, at + 1);
    return at < 0;
  });
}
