// Prints what a shop's page downloads, file by file, and how much of each budget is spent.
// The SDK script that the frame loads counts for no budget: `--sdk=FILE` measures Yuno's, instead of the sandbox's.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { BUDGETS, CARD_MODULES, FRAME_HTML_ALLOWANCE } from './budgets.js';
import { buildAll } from './build.js';
import { filesFor, readBuild, sizeOf, spend, type Size } from './sizes.js';
import { measureWrappers } from './wrappers/wrapper-sizes.js';

const { values: options } = parseArgs({
  options: { sdk: { type: 'string', default: 'demo/sandbox/sdk/main.js' } },
});

function printRow(file: string, numbers: readonly (number | string)[], when: string): void {
  const columns = numbers.map((number) => String(number).padStart(9)).join('');
  console.log(`${file.padEnd(42)}${columns}  ${when}`);
}

const printSize = ({ file, raw, gzip, brotli }: Size, when: string): void => {
  printRow(file, [raw, gzip, brotli], when);
};

await buildAll(process.cwd());
const build = readBuild('dist');
if (build) {
  const first = filesFor(build.manifest, []);
  const card = filesFor(build.manifest, CARD_MODULES);
  const timeOf = (file: string): string =>
    first.has(file) ? 'first load' : card.has(file) ? 'card form' : 'lazy';
  printRow('bytes', ['raw', 'gzip', 'brotli'], 'when it loads');
  for (const size of build.browser) printSize(size, timeOf(size.file));
  for (const size of build.frame) {
    printSize(size, size.file.startsWith('frame-') ? 'card frame' : 'after the card fields');
  }
  printRow('the frame’s HTML', ['', '', FRAME_HTML_ALLOWANCE], 'card frame, set aside');
  console.log();
  for (const budget of BUDGETS) {
    const { sum, files } = spend(build, budget);
    printRow(
      budget.name,
      [sum, 'of', budget.limit],
      `${files.length} files, ${budget.limit - sum} bytes left`,
    );
  }
  console.log();
  for (const size of await measureWrappers('dist')) printSize(size, 'a wrapper, in a shop’s bundle');
  console.log();
  printSize(sizeOf(basename(options.sdk), readFileSync(options.sdk)), 'the SDK, counted apart');
} else {
  console.log('nothing is built for a browser yet');
}
