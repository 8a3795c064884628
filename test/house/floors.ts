// Imports only go downstairs. Finds imports that go sideways or up, leave their program, bring a package into a
// room that has none, or run in a circle.
import { ROOMS, TYPES_ONLY, type Room } from './floor-table.js';
import { isTest, type SourceFile, type Violation } from './sources.js';
import { importsOf, packageOf, targetOf, type Import } from './syntax.js';

const roomOf = (path: string): Room | undefined => ROOMS.find(({ folder }) => path.startsWith(folder));

function checkPackage(room: Room, specifier: string): string | undefined {
  if (room.packages === undefined || room.packages.includes(packageOf(specifier))) return undefined;
  return `${room.folder} may not import the package ${packageOf(specifier)}`;
}

function checkRoom(room: Room, target: string): string | undefined {
  const isInside =
    target.startsWith(room.folder) || room.rooms.some((beginning) => target.startsWith(beginning));
  if (isInside) return undefined;
  return `${room.folder} may not import ${target}: imports go to a lower floor or stay in their folder`;
}

/** Tests may reach any floor of their own program and bring tools, but never look through its walls. */
function checkWall(room: Room, target: string): string | undefined {
  const other = roomOf(target);
  if (!other || !target.startsWith('src/') || other.program === 'shared') return undefined;
  if (other.program === room.program) return undefined;
  return `a test of ${room.program} may not import ${target} of ${other.program}`;
}

function checkTypesOnly(room: Room, target: string, isType: boolean): string | undefined {
  if (target !== TYPES_ONLY || isType || room.program === 'gateway' || room.program === 'outside')
    return undefined;
  return `only types may be imported from ${TYPES_ONLY} here`;
}

function checkImport(file: SourceFile, room: Room, { specifier, isType }: Import): (string | undefined)[] {
  const target = targetOf(file, specifier);
  if (isTest(file.path)) return target === undefined ? [] : [checkWall(room, target)];
  if (target === undefined) return [checkPackage(room, specifier)];
  return [checkRoom(room, target), checkTypesOnly(room, target, isType)];
}

/** Every import that breaks the floor table. Type imports count. */
export function findForbiddenImports(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (!room || !file.path.endsWith('.ts')) return [];
    return importsOf(file).flatMap((found) => {
      const reasons = checkImport(file, room, found).filter((why) => why !== undefined);
      return reasons.map((why) => ({ path: file.path, line: found.line, why }));
    });
  });
}

/** Circles of imports; type imports count, because a circle of types is one thing in two files. */
export function findCycles(files: readonly SourceFile[]): Violation[] {
  const imports = new Map<string, string[]>();
  for (const file of files.filter(({ path }) => path.endsWith('.ts') && !isTest(path))) {
    const targets = importsOf(file).map(({ specifier }) => targetOf(file, specifier));
    imports.set(
      file.path,
      targets.filter((target) => target !== undefined),
    );
  }
  const done = new Set<string>();
  const found: Violation[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      const circle = [...trail.slice(trail.indexOf(path)), path];
      found.push({ path, why: `imports run in a circle: ${circle.join(' → ')}` });
      return;
    }
    if (done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}
