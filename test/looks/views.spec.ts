// Every view, reached once and then turned along the axes live: axe walks it, nothing in it is cut off or too small, and
// its picture is the one that is kept. `npm test` looks at some combinations of each, `npm run test:all` at all.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_AXES, isIn, nameOf, type Axes } from './axes.js';
import { violationsOf } from './axe.js';
import { compare } from './compare.js';
import { PICTURES, writeContactSheet } from './contact-sheet.js';
import { misfitsOf } from './fits.js';
import { keptOf } from './kept.js';
import { speakPseudo } from './pseudo.js';
import { liveRegionsOf } from './live.js';
import { misnamedIn } from './parts.js';
import { SCENES } from './scenes.js';
import { expect, test } from './sitting.js';
import { wear, withoutCaret } from './wear.js';

/** `axe`, `pictures` or `accept`: one of the three alone, for the commands. */
const { TENDER_LOOKS: task, TENDER_ALL: isAll } = process.env;
const isWanted = (name: string): boolean => task === undefined || task === name;
const isTaking = task === 'pictures' || (isAll !== undefined && task === undefined);
const isComparing = task === 'accept' || task === undefined;

/** Combinations that axe walks: one for each scene, all of them in the long run. */
const walked = (index: number): readonly Axes[] =>
  task === 'axe' || isAll ? ALL_AXES : ALL_AXES.filter((_, at) => at === (index * 5) % ALL_AXES.length);

for (const [index, scene] of SCENES.entries())
  test(`${scene.group}: ${scene.title}`, async ({ shopper, page }) => {
    test.slow();
    await scene.reach(shopper);
    const kept = isComparing ? keptOf(scene.name) : [];
    const byAxe = isWanted('axe') ? walked(index) : [];
    const found: string[] = await misnamedIn(page, scene.name);
    const note = (axes: Axes, lines: readonly string[]): void => {
      found.push(...lines.map((line) => `${nameOf(axes)} · ${line}`));
    };
    for (const axes of ALL_AXES) {
      if (!isTaking && !isIn([...kept, ...byAxe], axes)) continue;
      await wear(page, axes, scene);
      const name = `${scene.name}-${nameOf(axes)}`;
      const path = join(PICTURES, `${name}.png`);
      if (isTaking) await withoutCaret(page, () => page.screenshot({ path, animations: 'disabled' }));
      if (isIn(kept, axes)) note(axes, await withoutCaret(page, () => compare(page, name)));
      if (!isIn(byAxe, axes)) continue;
      note(axes, await violationsOf(page));
      note(axes, await misfitsOf(page));
      const { polite, assertive } = await liveRegionsOf(page);
      if (polite > 1 || assertive > 1) note(axes, [`${polite} polite and ${assertive} assertive regions`]);
    }
    // Words as long as a translation's clip nowhere, on the smallest screen.
    if (task === 'axe' || isAll || (isComparing && index % 3 === 0)) {
      const axes: Axes = { scheme: 'light', direction: 'ltr', width: 320 };
      await wear(page, axes, scene);
      await speakPseudo(page);
      await wear(page, axes, scene);
      note(
        axes,
        (await misfitsOf(page)).map((line) => `in long words: ${line}`),
      );
    }
    expect(found).toEqual([]);
  });

test.beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
});

test.afterAll(() => {
  if (isTaking) writeContactSheet(SCENES);
});
