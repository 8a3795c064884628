// Scenes on a page of the shop with nothing on it but the checkout, in fonts that every machine has, at a fixed hour.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  expect,
  newShopper,
  openStage,
  Shopper,
  test as base,
  type Backstage,
  type PageOptions,
} from '../journeys/fixture.js';
import type { Pages } from '../journeys/pages.js';
import { pin } from './pin.js';

const fileOf = createRequire(import.meta.url).resolve;

/** Family and file: letters from left to right, and from right to left. */
const FONTS = [
  ['inter', '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
  ['inter-ext', '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2'],
  ['arabic', '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2'],
] as const;

const familyOf = (name: string): string => `Looks ${name}`;

const FAMILY = [...FONTS.map(([name]) => `'${familyOf(name)}'`), 'sans-serif'].join(', ');

const face = (name: string): string =>
  `@font-face { font-family: '${familyOf(name)}'; src: url(/looks/${name}.woff2); font-weight: 100 900 }`;

const STYLE = `${FONTS.map(([name]) => face(name)).join('\n')}
:root { color-scheme: light dark; font: 16px/1.5 ${FAMILY}; --tender-font-family: ${FAMILY} }
body { margin: 0; background: Canvas; color: CanvasText }
main { box-sizing: border-box; max-inline-size: 42rem; margin-inline: auto; padding: 16px }
h1 { position: absolute; clip-path: inset(50%) }
@media (prefers-color-scheme: dark) { body { background: #10131a; color: #eceef4 } }`;

function putFiles(pages: Pages): void {
  const forAll = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=3600' };
  for (const [name, path] of FONTS)
    pages.put(`/looks/${name}.woff2`, readFileSync(fileOf(path)), {
      'content-type': 'font/woff2',
      ...forAll,
    });
  pages.put('/looks/page.css', STYLE, { 'content-type': 'text/css', ...forAll });
}

/** A shopper on a page with those fonts. */
class Sitter extends Shopper {
  override open(options: PageOptions = {}): Promise<void> {
    return super.open({ ...options, head: '<link rel="stylesheet" href="/looks/page.css">' });
  }
}

/** The card fields wear the same fonts, by the gateway's setting. */
const fontsOn = ({ url }: Pages) => ({
  fonts: FONTS.map(([name]) => ({
    family: familyOf(name),
    src: `${url}/looks/${name}.woff2`,
    weight: '100 900',
  })),
});

export const test = base.extend<object, { stage: Backstage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- the first parameter of a fixture is always a pattern
    async ({}, use) => {
      const { stage, close } = await openStage(fontsOn);
      putFiles(stage.pages);
      await use(stage);
      await close();
    },
    { scope: 'worker' },
  ],
  shopper: async ({ page, back }, use) => {
    await pin(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { hands } = await newShopper(page, back);
    await use(new Sitter(page, back, hands));
    // A status that was being asked for goes with the page.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

export { expect };
