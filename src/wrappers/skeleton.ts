// What a server draws in place of the checkout until its script is there: the size and the lines of what the checkout
// itself shows first. One picture with presentation attributes alone, so that the strictest policy lets it through: no
// style, no sheet, no script, and nothing that hydration could trip over.

/** Rows of the list: as many as the checkout draws before it knows its methods. */
const ROWS = 4;
/** Pixels, with the default tokens. */
const ROW = 57;
const LIST = ROWS * ROW + 1;
const GAP = 16;
const BUTTON = 52;
/** Below the button stands what is only heard. */
const END = 16;

const LINE = 'stroke="var(--tender-color-border, #8b92a5)"';
const BONE = 'rx="8" fill="currentColor" fill-opacity="0.1"';

const toRow = (row: number): string => {
  const top = row * ROW + 1;
  const middle = top + 28;
  const divider = `<line x2="100%" y1="${top - 0.5}" y2="${top - 0.5}" ${LINE} stroke-opacity="0.45"/>`;
  return (
    (row > 0 ? divider : '') +
    `<circle cx="27" cy="${middle}" r="9.25" fill="none" ${LINE} stroke-width="1.5" stroke-opacity="0.6"/>` +
    `<rect x="49" y="${top + 22}" width="27%" height="12" ${BONE}/>` +
    // From the far edge, in pixels: nothing else can say that without a style.
    `<svg x="100%" overflow="visible"><rect x="-55" y="${top + 16}" width="38" height="24" ${BONE}/></svg>`
  );
};

/** Half of this stroke is cut off at the edge of the picture. */
const box =
  `<rect width="100%" height="${LIST}" rx="12" fill="var(--tender-color-surface, none)" ` +
  `${LINE} stroke-width="2" stroke-opacity="0.45"/>`;

const button = `<rect y="${LIST + GAP}" width="100%" height="${BUTTON}" ${BONE}/>`;

const list = `<svg width="100%" height="${LIST}">${box}${Array.from({ length: ROWS }, (_, row) => toRow(row)).join('')}</svg>`;

const toPicture = (content: string): string =>
  `<svg width="100%" height="${LIST + GAP + BUTTON + END}" display="block" ` +
  `aria-hidden="true">${content}</svg>`;

/** Content of `<template shadowrootmode="open">` inside `<tender-checkout>`. */
export const SKELETON = toPicture(list + button);

/** Languages that are read from right to left, as far as the checkout speaks them. */
const MIRRORED = /^(?:ar|fa|he|ur)\b/i;

export interface SkeletonSettings {
  readonly presentation?: unknown;
  readonly layout?: unknown;
  readonly language?: unknown;
}

/**
 * The skeleton for these properties of the element. Nothing for a dialog, which is unseen until it opens. Tabs have
 * another shape: for them it keeps the room, and draws nothing.
 */
export function toSkeleton({ presentation, layout, language }: SkeletonSettings): string {
  if (presentation === 'dialog') return '';
  if (layout === 'tabs') return toPicture('');
  if (typeof language !== 'string' || !MIRRORED.test(language)) return SKELETON;
  return toPicture(`<g transform="scale(-1 1)" transform-origin="50% 0">${list}${button}</g>`);
}
