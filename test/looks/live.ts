// Where a checkout speaks up: the live regions of a page, counted through every shadow tree.
import type { Page } from '@playwright/test';

export interface LiveRegions {
  readonly polite: number;
  readonly assertive: number;
}

/** Regions that say something by themselves, whether they have said anything yet or not. */
export const liveRegionsOf = (page: Page): Promise<LiveRegions> =>
  page.evaluate(() => {
    const count = { polite: 0, assertive: 0 };
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const role = element.getAttribute('role');
        const live = element.getAttribute('aria-live');
        if (live === 'assertive' || (role === 'alert' && live === null)) count.assertive += 1;
        else if (live === 'polite' || (live === null && (role === 'status' || role === 'log')))
          count.polite += 1;
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return count;
  });
