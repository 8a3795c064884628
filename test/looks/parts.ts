// The parts of the checkout as a page's style sheet reaches them: through every shadow tree, by the names that the
// manifest documents, and by no other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}

const MANIFEST = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../custom-elements.json'), 'utf8'),
) as Manifest;

/** What is documented of `<tender-checkout>`. */
export const DOCUMENTED: readonly string[] = MANIFEST.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName === 'tender-checkout')
  .flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));

/** Scene → the parts that are looked for in it. */
export const SEEN_IN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    opening: 'skeleton bone',
    'list-search-nothing': 'search search-icon found',
    'wallet-question': 'saved method-detail remove question remove-yes keep',
    'form-bank': 'listbox option',
    'form-address': 'field label legend input select select-arrow error',
    paying:
      'list list-title method chosen method-label radio method-name method-icon form frame submit spinner',
    challenge: 'dialog dialog-title close action action-title',
    'challenge-left': 'continue other',
    qr: 'steps amount qr save copy',
    voucher: 'action-text countdown details code barcode print slip',
    leaving: 'abandon back',
    paid: 'result result-icon result-title result-text reference',
    canceled: 'info',
    'no-answer': 'notice notice-icon notice-title notice-text retry',
    'card-installments': 'hint news',
  }).map(([scene, names]) => [scene, names.split(' ')]),
);

/** What no scene has: a customer with many cards, a phone, a list that can grow, a checkout over the page. */
export const RARE = ['more', 'checkbox', 'app', 'another', 'backdrop'];

/** What is wrong with the parts of a scene, in words. */
export async function misnamedIn(page: Page, scene: string): Promise<string[]> {
  const parts = await partsOn(page);
  const missing = (SEEN_IN[scene] ?? []).filter((name) => !(name in parts));
  return [
    ...missing.map((name) => `there is no part ${name}`),
    ...Object.keys(parts).flatMap((name) => [
      ...(DOCUMENTED.includes(name) ? [] : [`part ${name} is documented nowhere`]),
      ...(parts[name] ? [] : [`part ${name} cannot be reached from the page`]),
    ]),
  ];
}

/** Every part on screen, and whether a rule of the page reaches all that have it. */
export function partsOn(page: Page): Promise<Record<string, boolean>> {
  return page.locator('tender-checkout').evaluate((host) => {
    const found: Record<string, boolean> = {};
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        for (const name of (element.getAttribute('part') ?? '').split(/\s+/).filter(Boolean)) {
          const one = new CSSStyleSheet();
          // A property that nobody sees.
          one.insertRule(`tender-checkout::part(${CSS.escape(name)}) { scroll-margin-inline-start: 7px }`);
          document.adoptedStyleSheets.push(one);
          const isReached = getComputedStyle(element).scrollMarginInlineStart === '7px';
          document.adoptedStyleSheets.pop();
          found[name] = isReached && (found[name] ?? true);
        }
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(host.shadowRoot ?? host);
    return found;
  });
}
