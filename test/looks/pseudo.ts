// A language that nobody speaks: English with accents, and longer by two fifths, as translations are. Places for values stay.
import type { Page } from '@playwright/test';
import { en } from '../../src/element/i18n/catalog.js';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ' };

/** Longer by two fifths, in words that may be parted like others. */
export function toPseudo(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  const accented = parts
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/[aeioucn]/g, (letter) => ACCENTS[letter] ?? letter),
    )
    .join('');
  const words = text.replace(/\{\w+\}/g, '').split(' ');
  const length = words.join(' ').length;
  let more = '';
  for (let at = 0; more.length < length * 0.4; at++) more += ` ${words[at % words.length] ?? 'x'}`;
  return `${accented}${more.slice(0, Math.ceil(length * 0.4) + 1).trimEnd()}`;
}

const TEXTS = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, toPseudo(text)]));

/** Every word of the checkout, live. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.evaluate((texts) => {
    const checkout = document.querySelector('tender-checkout');
    if (checkout) Object.assign(checkout, { texts });
  }, TEXTS);
}
