// Prints what `npm run manifest` writes to src/wrappers/face.ts: the element's face as tables that wrappers loop over.
import { format } from 'prettier';
import type { Face } from './read-face.js';

/** `tender-result` is heard as `onTenderResult`. */
const toHandler = (event: string): string =>
  `on-${event}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const table = (name: string, why: string, rows: readonly (readonly [string, string | null])[]): string =>
  `/** ${why} */\nexport const ${name} = ${JSON.stringify(Object.fromEntries(rows))} as const;\n`;

/** The module's text. */
export async function printFace({ properties, events }: Face): Promise<string> {
  const text = `// What a page may set on the element and what it hears, as tables. Generated from custom-elements.json by
// \`npm run manifest\`: do not edit.
${table(
  'ATTRIBUTES',
  'Property → attribute; null where only the property can be set.',
  properties.map(({ name, attribute }) => [name, attribute ?? null]),
)}
/** Properties that are on or off. */
export const SWITCHES: readonly string[] = ${JSON.stringify(
    properties.filter(({ isBoolean }) => isBoolean).map(({ name }) => name),
  )};

${table(
  'HANDLERS',
  'Event → name of its handler.',
  events.map(({ name }) => [name, toHandler(name)]),
)}`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 });
}
