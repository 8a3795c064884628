// Removes the directory in which the apps were installed. `TENDER_KEEP=1` leaves it, to look into.
import { rmSync } from 'node:fs';
import { FOLDER_VARIABLE } from './apps.js';

export default function tearDown(): void {
  const folder = process.env[FOLDER_VARIABLE];
  if (folder === undefined) return;
  if (process.env.TENDER_KEEP) console.log(`the apps are in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
