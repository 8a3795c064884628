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

async function open(path: string): Promise<{ page: Page; hasFrame: () => boolean }> {
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
  };
}

describe('a page with the snippet of its gateway', () => {
  for (const how of ['pinned', 'classic', 'latest'])
    it(`gets its card form from an honest gateway: ${how}`, async () => {
      const { page, hasFrame } = await open(`honest/${how}`);
      await waitUntil(hasFrame, `no card form, but ${page.heard.join(' ')}`, { timeout: 6000 });
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

  for (const how of ['mapless', 'latest'])
    it(`would run it without the map: ${how}`, async () => {
      const { page, hasFrame } = await open(`tampered/${how}`);
      await waitUntil(hasFrame, 'no card form', { timeout: 6000 });
      expect(page.tampered).to.equal(1);
    });
});
