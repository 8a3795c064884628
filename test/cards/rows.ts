// Reads a table of rows whose columns stand between bars. The last column of a table may be left out.
export type Row = readonly string[];

export const toRows = (table: string): Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Fails with the words of each row that is not as it says. */
export function compare(rows: readonly Row[], find: (row: Row) => Row): string[] {
  return rows.flatMap((row) => {
    const found = find(row);
    const isRight = found.every((cell, index) => cell === (row[index] ?? ''));
    return isRight ? [] : [`${row.join(' | ')}\n  found: ${found.join(' | ')}`];
  });
}
