// Writes the tables of drawings that the gateway and the card form show: `npm run icons`, after a change in `icons/` or a
// new version of the packages. What is written is kept in the repository, so that no package of pictures is ever shipped.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { cardMarks } from './icons/card-marks.js';
import { GLYPHS } from './icons/glyphs.js';
import { methodMarks } from './icons/method-marks.js';
import type { Drawing } from './icons/part.js';

const TYPES = `/** A colour, a path, and for a line its thickness; without one the path is an area. */
export type Part = readonly [color: string, path: string, thickness?: number];

/** The colour of a tile, 38 wide and 24 high, and what is painted on it in this order. */
export type Drawing = readonly [ground: string, ...parts: Part[]];
`;

const WRITTEN = '`npm run icons` writes this file.';

type Drawings = Readonly<Record<string, Drawing>>;

const table = (name: string, note: string, drawings: Drawings): string =>
  `/** ${note} */\nexport const ${name}: Readonly<Record<string, Drawing>> = ${JSON.stringify(drawings)};\n`;

/** With its names as a type. */
const named = (name: string, note: string, drawings: Drawings): string =>
  `/** ${note} */\nexport const ${name} = ${JSON.stringify(drawings)} satisfies Readonly<Record<string, Drawing>>;\n`;

/** Path → text. */
export function iconTables(): Readonly<Record<string, string>> {
  return {
    'src/shared/card-marks.ts': `// Marks of card brands, by Yuno's names: shown in the card form, and on the list. docs/icons.md says where they come from.
// ${WRITTEN}

${TYPES}
${table('CARD_MARKS', 'One for each brand that a number can tell.', cardMarks())}`,
    'src/gateway/catalog/drawings.ts': `// What the list shows of methods: marks of brands, and drawings of kinds of payment. docs/icons.md says where they come
// from. ${WRITTEN}
import type { Drawing } from '../../shared/card-marks.js';

${table('MARKS', 'By the name of a type, in lower case and with dashes.', methodMarks())}
${named('GLYPHS', 'Kinds of payment.', GLYPHS)}`,
  };
}

/** As the repository formats it. */
export async function formatted(root: string, path: string, text: string): Promise<string> {
  const file = join(root, path);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const root = resolve(import.meta.dirname, '..');
  for (const [path, text] of Object.entries(iconTables())) {
    writeFileSync(join(root, path), await formatted(root, path, text));
    console.log(path);
  }
}
