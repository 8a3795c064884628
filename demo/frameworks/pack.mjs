// Packs the built package as npm would publish it, under a name without a version: the apps' lockfiles point at it.
//   node demo/frameworks/pack.mjs [FOLDER]
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? here);
const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', target], {
  cwd: resolve(here, '../..'),
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
renameSync(join(target, JSON.parse(packed)[0].filename), join(target, 'tender-checkout.tgz'));
console.log(join(target, 'tender-checkout.tgz'));
