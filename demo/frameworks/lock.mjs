// Writes an app's lockfile after a change of its package.json. Every package is held by its hash but ours, which is
// packed anew with every build; and no address of a registry is written down.
//   node demo/frameworks/lock.mjs NAME
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const name = process.argv[2];
if (!name) throw new Error('name an app: node demo/frameworks/lock.mjs react');
const folder = join(dirname(fileURLToPath(import.meta.url)), name);
const lockfile = join(folder, 'package-lock.json');

rmSync(lockfile, { force: true });
const options = ['--package-lock-only', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund'];
execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit' });
const lock = JSON.parse(readFileSync(lockfile, 'utf8'));
delete lock.packages['node_modules/tender-checkout'].integrity;
writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
