// Finds dangerous things outside their door, and doors that lead nowhere any more.
import { DOORS, type Door } from './door-table.js';
import { isTest, type SourceFile, type Violation } from './sources.js';

const isIn = (path: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => path.startsWith(beginning));

function findBehind(file: SourceFile, { what, where, doors, find }: Door): Violation[] {
  if (!isIn(file.path, where) || isIn(file.path, doors)) return [];
  return find(file).map((line) => ({ path: file.path, line, why: `${what} has no door here` }));
}

/** Every dangerous thing outside its door. Tests may do as they like. */
export function findOpenDoors(files: readonly SourceFile[]): Violation[] {
  const sources = files.filter(({ path }) => !isTest(path));
  return sources.flatMap((file) => DOORS.flatMap((door) => findBehind(file, door)));
}

/** Doors in the table that no file needs: a forgotten one would let something through unseen later. */
export function findUnusedDoors(files: readonly SourceFile[]): Violation[] {
  return DOORS.flatMap(({ what, doors, find }) => {
    const unused = doors.filter((door) => {
      return !files.some((file) => file.path.startsWith(door) && !isTest(file.path) && find(file).length > 0);
    });
    return unused.map((path) => ({ path, why: `is listed as a door of ${what} and does not use it` }));
  });
}
