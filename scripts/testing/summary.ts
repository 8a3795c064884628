// What tests say beyond passed and failed: tables of those that belong together, and what was measured.
import type { TestResult } from './result.js';

const MARKS = { passed: 'ok', failed: 'FAILED', skipped: '-' };

/** Rows → columns → marks, in the order in which they first came. */
type Grid = Map<string, Map<string, string[]>>;

const toMark = ({ state, engine = '' }: TestResult): string =>
  state === 'passed' ? MARKS.passed : `${MARKS[state]} ${engine}`.trim();

function place(grids: Map<string, Grid>, result: TestResult): void {
  const [table = '', row = '', column = ''] = (result.cell ?? '').split('|').map((part) => part.trim());
  const grid: Grid = grids.get(table) ?? new Map<string, Map<string, string[]>>();
  const cells = grid.get(row) ?? new Map<string, string[]>();
  cells.set(column, [...(cells.get(column) ?? []), toMark(result)]);
  grid.set(row, cells);
  grids.set(table, grid);
}

/** One row of text; a cell that was not tested stays empty. */
const toLine = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join('  ')
    .trimEnd();

function toTable(name: string, grid: Grid): string[] {
  const columns = [...new Set([...grid.values()].flatMap((cells) => [...cells.keys()]))].sort();
  const rows = [...grid].sort(([a], [b]) => a.localeCompare(b));
  const text = rows.map(([row, cells]) => [
    row,
    ...columns.map((column) => {
      const marks = cells.get(column) ?? [];
      const bad = marks.filter((mark) => mark !== MARKS.passed);
      return bad.length > 0
        ? bad.join(', ')
        : marks.length > 1
          ? `ok ${String(marks.length)}x`
          : (marks[0] ?? '');
    }),
  ]);
  const all = [[name, ...columns], ...text];
  const widths = columns
    .concat(name)
    .map((_, index) => Math.max(...all.map((line) => (line[index] ?? '').length)));
  return ['', ...all.map((line) => toLine(line, widths))];
}

/** Lines for the end of a run. */
export function toSummary(results: readonly TestResult[]): string[] {
  const grids = new Map<string, Grid>();
  for (const result of results) if (result.cell !== undefined) place(grids, result);
  const figures = results.flatMap(({ title, figure }) =>
    figure === undefined ? [] : [`${title}: ${figure}`],
  );
  // What each engine says again is said once.
  const said = new Set(figures);
  return [
    ...[...grids].flatMap(([name, grid]) => toTable(name, grid)),
    ...(said.size > 0 ? ['', ...said] : []),
  ];
}
