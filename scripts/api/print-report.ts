// Writes etc/<entry>.api.md: what each entry of the package declares, without comments. A change of the public surface is
// a change of these files, so that whoever reviews it sees it. Reads the built declarations and knows nothing else.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** Which declarations were released last, and with which version. */
export const RELEASED = 'etc/released.json';

/** The statements in the order of the alphabet: where something stands in the sources is no change. */
export function toReport(name: string, declarations: string): string {
  const file = ts.createSourceFile(`${name}.d.ts`, declarations, ts.ScriptTarget.Latest, false);
  const printer = ts.createPrinter({ removeComments: true });
  const texts = file.statements.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file));
  const code = texts.toSorted().join('\n\n');
  return `# ${name}\n\nWritten by \`npm run api\`; not edited by hand.\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
}

/** Path → text, for every entry that was built. */
export function printReports(root: string): Record<string, string> {
  const folder = join(root, 'dist/types');
  const names = readdirSync(folder).map((file) => file.replace(/\.d\.ts$/, ''));
  return Object.fromEntries(
    names
      .toSorted()
      .map((name) => [
        `etc/${name}.api.md`,
        toReport(name, readFileSync(join(folder, `${name}.d.ts`), 'utf8')),
      ]),
  );
}

/** One hash for the whole surface. */
export function hashOf(reports: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(reports).sort()) hash.update(`\0${path}\0${reports[path] ?? ''}`);
  return hash.digest('hex');
}

function writeReports(root: string): void {
  const reports = printReports(root);
  mkdirSync(join(root, 'etc'), { recursive: true });
  for (const name of readdirSync(join(root, 'etc')))
    if (name.endsWith('.api.md') && !(`etc/${name}` in reports)) rmSync(join(root, 'etc', name));
  for (const [path, text] of Object.entries(reports)) writeFileSync(join(root, path), text);
}

/** Keeps what is released now, to compare later surfaces with. */
function keepReleased(root: string): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const kept = { version, surface: hashOf(printReports(root)) };
  writeFileSync(join(root, RELEASED), `${JSON.stringify(kept, null, 2)}\n`);
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const root = resolve('.');
  writeReports(root);
  if (process.argv.includes('--released')) keepReleased(root);
}
