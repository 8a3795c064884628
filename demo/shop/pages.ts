// The shop's pages: files with `{{placeholders}}`, filled by the server. Nothing here knows what is for sale or paid.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Path → file below the repository. The front page is the one a merchant reads first, so it lies at the root. */
const PAGES = {
  '/': 'index.html',
  '/manual': 'demo/shop/pages/manual.html',
  '/plain': 'demo/shop/pages/plain.html',
  '/themes': 'demo/shop/pages/themes.html',
  '/orders': 'demo/shop/pages/order.html',
} as const;

export type Page = keyof typeof PAGES;

/** Attributes of the element that an address may set, with a value. */
const TEXT_ATTRIBUTES = [
  'checkout-session',
  'customer-session',
  'customer-reference',
  'gateway',
  'payment',
  'language',
  'country',
  'method',
  'layout',
  'presentation',
  'name',
];
/** And those that are on by being there. */
const SWITCHES = ['manual', 'hide-pay-button', 'hide-result', 'disabled', 'required'];

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);

/** A session in the address is shown as it is; the shop makes none of its own. */
export const isGiven = (query: URLSearchParams): boolean =>
  query.has('checkout-session') || query.has('customer-session');

/** The element's attributes as markup: what the address says, over what the page says. */
export function toAttributes(query: URLSearchParams, own: Readonly<Record<string, string>> = {}): string {
  const texts = TEXT_ATTRIBUTES.flatMap((name) => {
    const value = query.get(name) ?? own[name];
    return value === undefined ? [] : [`${name}="${escape(value)}"`];
  });
  return [...texts, ...SWITCHES.filter((name) => query.has(name))].join(' ');
}

/** The options of a list: value and name of each. */
export const toOptions = (rows: readonly (readonly [value: string, name: string])[]): string =>
  rows.map(([value, name]) => `<option value="${escape(value)}">${escape(name)}</option>`).join('');

/**
 * A page with every placeholder filled. Throws when one has no value: a page with a hole must not go out.
 * @param texts escaped before they go in
 * @param markup goes in as it is: made by this server, never by a browser
 */
export async function renderPage(
  root: string,
  page: Page,
  texts: Readonly<Record<string, string>>,
  markup: Readonly<Record<string, string>> = {},
): Promise<string> {
  const template = await readFile(join(root, PAGES[page]), 'utf8');
  return template.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
    const text = texts[name];
    const value = text === undefined ? markup[name] : escape(text);
    if (value === undefined) throw new Error(`${PAGES[page]}: nothing to fill {{${name}}} with`);
    return value;
  });
}
