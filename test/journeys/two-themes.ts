// Two themes that have no value in common, and how a page puts one on: for journeys that look at what is painted.
import type { Frame, Page } from '@playwright/test';

/** Two themes that have no value in common. */
export const THEMES = {
  red: {
    'color-accent': '#9a1414',
    'color-on-accent': '#ffeeee',
    'color-text': '#2b0b0b',
    'color-muted': '#6b3b3b',
    'color-surface': '#fff4f4',
    'color-border': '#a06060',
    'color-danger': '#b00040',
    'color-success': '#5b6b00',
    'font-family': 'Georgia, serif',
    'font-size': '17px',
    radius: '3px',
    space: '7px',
    'border-width': '1px',
    'focus-ring': '2px',
  },
  blue: {
    'color-accent': '#9fc4ff',
    'color-on-accent': '#08182f',
    'color-text': '#e4edfb',
    'color-muted': '#9cb2d0',
    'color-surface': '#0c1a30',
    'color-border': '#5b7499',
    'color-danger': '#ffa3c4',
    'color-success': '#8fe0d0',
    'font-family': 'Verdana, sans-serif',
    'font-size': '19px',
    radius: '11px',
    space: '10px',
    'border-width': '2px',
    'focus-ring': '4px',
  },
} as const;

export type Theme = keyof typeof THEMES;

/** Rules for `:root.red` and `:root.blue`: a class on any ancestor puts one on. */
export async function teach(page: Page): Promise<void> {
  const css = Object.entries(THEMES)
    .map(([name, tokens]) => {
      const lines = Object.entries(tokens).map(([token, value]) => `--tender-${token}:${value}`);
      return `.${name}{${lines.join(';')}}`;
    })
    .join('');
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

export const wear = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.className = name;
  }, theme);

export const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().endsWith('/frame'));
  if (!frame) throw new Error('there is no card frame');
  return frame;
};

export const token = (page: Page, name: string): Promise<string> =>
  frameOf(page).evaluate(
    (property) => document.documentElement.style.getPropertyValue(property),
    `--${name}`,
  );
