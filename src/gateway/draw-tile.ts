// A drawing as a picture: a tile with a ground and an edge of its own, so that it reads on a light page and on a dark one,
// and wherever forced colours rule. Paths alone: nothing in it runs, asks or needs a font.
import type { Drawing, Part } from '../shared/card-marks.js';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="38" height="24" viewBox="0 0 38 24">';
/** Cuts off what goes from edge to edge. */
const SHAPE = '<clipPath id="t"><rect width="38" height="24" rx="4"/></clipPath>';
/** A grey that is seen against white, black and whatever is between. */
const EDGE =
  '<rect x=".5" y=".5" width="37" height="23" rx="3.5" fill="none" stroke="#7f8799" stroke-opacity=".35"/>';

const paint = ([color, path, thickness]: Part): string =>
  thickness === undefined
    ? `<path fill="${color}" d="${path}"/>`
    : `<path fill="none" stroke="${color}" stroke-width="${String(thickness)}" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`;

export const drawTile = ([ground, ...parts]: Drawing): string =>
  `${HEAD}${SHAPE}<g clip-path="url(#t)"><path fill="${ground}" d="M0 0h38v24H0z"/>${parts.map(paint).join('')}</g>${EDGE}</svg>`;

/** Tells one version of a text from another; no secret. */
export function versionOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0');
}
