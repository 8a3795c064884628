// Puts the printed tables between their marks in a document: `<!-- printed: NAME -->` … `<!-- end -->`.
const MARKED = /(<!-- printed: ([a-z-]+) -->)(.*?)(<!-- end -->)/gs;

/** Throws at a mark that has no table, and at one that never ends. */
export function fill(text: string, tables: Readonly<Record<string, string>>): string {
  const filled = text.replace(MARKED, (_, begin: string, name: string, __: string, end: string) => {
    const table = tables[name];
    if (table === undefined) throw new Error(`There is no table called ${name}`);
    return `${begin}\n\n${table}\n\n${end}`;
  });
  const marks = text.split('<!-- printed: ').length - 1;
  const whole = [...text.matchAll(MARKED)].length;
  if (marks !== whole) throw new Error('A mark has no end');
  return filled;
}
