// Every picture on one page, a row per view, the axes as columns. Filtered by the browser alone: no script in it.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_AXES, DIRECTIONS, nameOf, SCHEMES, WIDTHS } from './axes.js';
import { GROUPS, type Scene } from './scene.js';

export const SHEET = '.gallery';
export const PICTURES = join(SHEET, 'pictures');

const CHOICES = {
  scheme: SCHEMES.map((scheme) => [scheme, scheme === 'forced' ? 'forced colours' : scheme] as const),
  direction: DIRECTIONS.map((dir) => [dir, dir === 'ltr' ? 'left to right' : 'right to left'] as const),
  width: WIDTHS.map((width) => [`w${String(width)}`, `${String(width)} px`] as const),
};

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d9dce3, #333844); --page: light-dark(#f3f4f7, #14161b) }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); font: 14px/1.5 system-ui, sans-serif }
header { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 32px; align-items: center;
  padding: 12px 24px; background: var(--page); border-block-end: 1px solid var(--line) }
h1 { margin: 0; font-size: 18px }
fieldset { display: flex; gap: 4px; margin: 0; padding: 0; border: 0 }
legend { position: absolute; clip-path: inset(50%) }
header label { padding: 4px 10px; border-radius: 99px; cursor: pointer }
header label:has(:checked) { background: light-dark(#1b1f2a, #eceef4); color: light-dark(#fff, #14161b) }
header label:has(:focus-visible) { outline: 2px solid Highlight; outline-offset: 2px }
header input { position: absolute; opacity: 0 }
nav { display: flex; gap: 16px }
a { color: inherit }
main { padding: 0 24px 48px }
h2 { margin: 40px 0 0; font-size: 22px }
h3 { margin: 24px 0 8px; font-size: 15px; font-weight: 600 }
h3 small { font-weight: 400; opacity: .7 }
.row { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; padding-block-end: 12px }
figure { flex: none; margin: 0 }
figcaption { margin-block-end: 4px; font-size: 12px; opacity: .7 }
img { display: block; border: 1px solid var(--line); border-radius: 6px }
img.w1280 { inline-size: 640px; block-size: auto }
${Object.values(CHOICES)
  .flat()
  .map(([value]) => `body:has(#only-${value}:checked) figure:not(.${value}) { display: none }`)
  .join('\n')}
`;

const radio = (name: string, id: string, label: string, isChecked = false): string =>
  `<label><input type="radio" name="${name}" id="${id}"${isChecked ? ' checked' : ''}>${label}</label>`;

const filters = Object.entries(CHOICES)
  .map(
    ([name, choices]) =>
      `<fieldset><legend>${name}</legend>${radio(name, `all-${name}`, 'all', true)}${choices
        .map(([value, label]) => radio(name, `only-${value}`, label))
        .join('')}</fieldset>`,
  )
  .join('\n');

const row = ({ name, title }: Scene): string =>
  `<section id="${name}"><h3>${title} <small>${name}</small></h3><div class="row">${ALL_AXES.map((axes) => {
    const file = `pictures/${name}-${nameOf(axes)}.png`;
    if (!existsSync(join(SHEET, file))) return '';
    const { scheme, direction, width } = axes;
    const words = `${scheme} · ${direction} · ${String(width)} px`;
    return `<figure class="${scheme} ${direction} w${String(width)}"><figcaption>${words}</figcaption>
<a href="${file}"><img class="w${String(width)}" src="${file}" alt="${title}, ${words}" loading="lazy"></a></figure>`;
  }).join('\n')}</div></section>`;

/** Writes the page beside the pictures it shows. */
export function writeContactSheet(scenes: readonly Scene[]): string {
  const idOf = (group: string): string => group.toLowerCase().replaceAll(' ', '-');
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tender: every view</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body><header><h1>Tender</h1>${filters}<nav>${GROUPS.map((group) => `<a href="#${idOf(group)}">${group}</a>`).join('')}</nav></header>
<main>${GROUPS.map(
    (group) => `<h2 id="${idOf(group)}">${group}</h2>
${scenes
  .filter((scene) => scene.group === group)
  .map(row)
  .join('\n')}`,
  ).join('\n')}</main></body></html>\n`;
  const path = join(SHEET, 'index.html');
  writeFileSync(path, html);
  return path;
}
