// Holds a picture to the one that is kept. In the browser the kept ones were taken with, hardly a pixel may differ. Another
// one paints letters and edges a little differently: there every box must be in its place and the picture roughly the
// same, and the run says aloud that this was all that could be compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { boxesOf, movedIn } from './boxes.js';
import { expect, test } from './sitting.js';

export const FOLDER = join(import.meta.dirname, 'pictures');

/** Which browser the kept pictures are from. */
const ORIGIN = join(FOLDER, 'browser.txt');

export const majorOf = (version: string): string => /\d+/.exec(version)?.[0] ?? '';

const versionOf = (page: Page): string => majorOf(page.context().browser()?.version() ?? '');
const originOf = (): string => (existsSync(ORIGIN) ? readFileSync(ORIGIN, 'utf8').trim() : '');

/** Were the kept pictures taken with this browser? */
export const isOrigin = (page: Page): boolean => versionOf(page) === originOf();

/** Whatever is seen now is right, and is kept. */
export const isAccepting = (): boolean => /^(changed|all)$/.test(test.info().config.updateSnapshots);

/** A letter that moves by two pixels is more than this; noise at an edge is less. */
export const SAME = { animations: 'disabled', threshold: 0.06, maxDiffPixels: 30 } as const;
const ROUGHLY = { animations: 'disabled', threshold: 0.3, maxDiffPixelRatio: 0.03 } as const;

/** 256 colours are enough for letters, lines and marks: what they change stays far below what is compared. */
async function shrink(path: string): Promise<void> {
  const picture = readFileSync(path);
  if ((await sharp(picture).metadata()).isPalette) return;
  writeFileSync(
    path,
    await sharp(picture).png({ palette: true, colours: 256, quality: 100, effort: 10, dither: 0 }).toBuffer(),
  );
}

/** Gives a line for each part that is elsewhere. */
export async function compare(page: Page, name: string): Promise<string[]> {
  const isSame = isAccepting() || isOrigin(page);
  if (!isSame)
    test.info().annotations.push({
      type: 'figure',
      description: `pictures are of Chromium ${originOf()}, this is ${versionOf(page)}: compared were places and rough looks`,
    });
  await expect.soft(page).toHaveScreenshot(`${name}.png`, isSame ? SAME : ROUGHLY);
  const file = join(FOLDER, `${name}.txt`);
  const boxes = await boxesOf(page);
  if (isAccepting()) {
    writeFileSync(file, boxes);
    await shrink(join(FOLDER, `${name}.png`));
    writeFileSync(ORIGIN, `${versionOf(page)}\n`);
    return [];
  }
  if (!existsSync(file)) return ['no places are kept: npm run gallery -- --accept keeps them'];
  return movedIn(readFileSync(file, 'utf8'), boxes, isSame ? 1 : 3);
}
