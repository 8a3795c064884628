// What the printed snippet protects, in real engines: a lazy chunk that was changed on its way must not run. The same
// page without the map is the control, in the same run: there the changed chunk does run. All pages have the strict
// policy that the snippet asks for, with trusted types.
import { expect, waitUntil } from '@open-wc/testing';

interface Page extends Window {
  /** Names of events, and codes of errors. */
  readonly heard: string[];
  /** How often the changed chunk ran. */
  readonly tampered?: number;
}

const pages: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

interface Opened {
  readonly page: Page;
  readonly hasFrame: () => boolean;
  /** The words in the tag, as far as they are on screen. */
  readonly words: () => string;
  readonly isAlive: () => boolean;
}

async function open(path: string): Promise<Opened> {
  const frame = document.createElement('iframe');
  frame.src = `/release-pages/${path}`;
  frame.width = '600';
  pages.push(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const page = frame.contentWindow as unknown as Page;
  return {
    page,
    hasFrame: () => Boolean(frame.contentDocument?.querySelector('tender-checkout > iframe')),
    words: () => {
      const text = frame.contentDocument?.querySelector<HTMLElement>('tender-checkout > p');
      return text && text.getClientRects().length > 0 ? text.innerText : '';
    },
    isAlive: () => Boolean(frame.contentDocument?.querySelector('tender-checkout:defined')),
  };
}

describe('a page with the snippet of its gateway', () => {
  for (const how of ['pinned', 'classic', 'latest'])
    it(`gets its card form from an honest gateway: ${how}`, async () => {
      const { page, hasFrame, words } = await open(`honest/${how}`);
      await waitUntil(hasFrame, `no card form, but ${page.heard.join(' ')}`, { timeout: 6000 });
      expect(words()).to.equal('');
      expect(page.tampered).to.equal(undefined);
    });

  for (const how of ['pinned', 'classic'])
    it(`never runs a chunk that was changed, also when it is asked for again: ${how}`, async () => {
      const { page, hasFrame } = await open(`tampered/${how}`);
      const isOver = (): boolean => page.heard.includes('chunk_unreachable') || page.tampered !== undefined;
      await waitUntil(isOver, 'neither refused nor run', { timeout: 6000 });
      expect(page.tampered).to.equal(undefined);
      expect(page.heard).to.include('chunk_unreachable');
      expect(hasFrame()).to.equal(false);
    });

  // The page has loaded when its scripts were run or refused.
  for (const path of ['entry/pinned', 'entry/classic', 'core/pinned', 'core/classic', 'entry/none'])
    it(`is told in its tag what to do where there is no element: ${path}`, async () => {
      const { page, words, isAlive } = await open(path);
      expect(words()).to.match(/^If no payment form appears here, reload/);
      expect(isAlive()).to.equal(false);
      expect(page.tampered).to.equal(undefined);
    });

  for (const how of ['mapless', 'latest'])
    it(`would run it without the map: ${how}`, async () => {
      const { page, hasFrame } = await open(`tampered/${how}`);
      await waitUntil(hasFrame, 'no card form', { timeout: 6000 });
      expect(page.tampered).to.equal(1);
    });
});
