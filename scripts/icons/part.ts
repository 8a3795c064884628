// What a drawing on a tile is made of. A tile is 38 wide and 24 high.

/** A colour, a path, and for a line its thickness; without one the path is an area. */
export type Part = readonly [color: string, path: string, thickness?: number];

/** The colour of the tile, and what is painted on it, in this order. */
export type Drawing = readonly [ground: string, ...parts: Part[]];

/** A path in as few characters as it takes. */
export const tidy = (path: string): string =>
  path
    .replaceAll(/(?<![\d.])0\./g, '.')
    .replaceAll(' -', '-')
    .replaceAll(/ (?=[a-z])/gi, '');
