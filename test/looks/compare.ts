// Holds a picture to the one that is kept. In the browser the kept ones were taken with, hardly a pixel may differ. Another
// one paints letters and edges a little differently: there every box must be in its place and the picture roughly the
// same, and the run says aloud that this was all that could be compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { boxesOf, movedIn } from './boxes.js';
import { expect, test } from './sitting.js';

export const FOLDER = join(import.meta.dirname, 'pictures');

/** Which browser the kept pictures are from. */
const ORIGIN = join(FOLDER, 'browser.txt');

export const majorOf = (version: string): string => /\d+/.exec(version)?.[0] ?? '';

const versionOf = (page: Page): string => majorOf(page.context().browser()?.version() ?? '');

/** A letter that moves by two pixels is more than this; noise at an edge is less. */
const SAME = { threshold: 0.12, maxDiffPixels: 30 };
const ROUGHLY = { threshold: 0.3, maxDiffPixelRatio: 0.03 };

export async function compare(page: Page, name: string): Promise<string[]> {
  const { updateSnapshots } = test.info().config;
  const version = versionOf(page);
  const origin = existsSync(ORIGIN) ? readFileSync(ORIGIN, 'utf8').trim() : '';
  const isAccepting = updateSnapshots === 'changed' || updateSnapshots === 'all';
  const isSameBrowser = isAccepting || version === origin;
  if (!isSameBrowser)
    test.info().annotations.push({
      type: 'figure',
      description: `pictures are from Chromium ${origin}, this is ${version}: only places and rough looks were compared`,
    });
  const options = { animations: 'disabled', caret: 'hide', ...(isSameBrowser ? SAME : ROUGHLY) } as const;
  await expect.soft(page).toHaveScreenshot(`${name}.png`, options);
  const file = join(FOLDER, `${name}.txt`);
  const boxes = await boxesOf(page);
  if (isAccepting) {
    writeFileSync(file, boxes);
    writeFileSync(ORIGIN, `${version}\n`);
    return [];
  }
  if (!existsSync(file)) return [`${name}: no boxes are kept; npm run gallery -- --accept keeps them`];
  return movedIn(readFileSync(file, 'utf8'), boxes, isSameBrowser ? 1 : 3).map((line) => `${name}: ${line}`);
}
