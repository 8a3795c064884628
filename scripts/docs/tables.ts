// The tables of the README and of docs/reference.md, printed from the element's manifest and from the tables of the code,
// so that they cannot say what is not so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElement, type Element, type Member, type Named } from '../read-element.js';

/** One line, fit for a cell. */
const toCell = (text = ''): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (name: string): string => `\`${name}\``;

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(toCell).join(' | ')} |`).join('\n');

const named = (title: string, list: readonly Named[]): string =>
  toTable(
    [title, ''],
    list.map(({ name, description }) => [code(name), description ?? '']),
  );

/** What a page writes first, what it can only set, and what it can only read. */
function toProperties({ members, attributes }: Element): string {
  const rank = ({ name, readonly }: Member): number =>
    readonly ? 2 : attributes.some(({ fieldName }) => fieldName === name) ? 0 : 1;
  const rows = members
    .filter(({ kind, privacy, static: isStatic }) => kind === 'field' && privacy !== 'private' && !isStatic)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name, readonly, description }) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === name);
      const means = attribute?.description ?? description ?? '';
      return [attribute ? code(attribute.name) : '–', code(name) + (readonly ? ' (read)' : ''), means];
    });
  return toTable(['Attribute', 'Property', ''], rows);
}

const toParameter = ({ name, type }: Member): string => (type ? `${name}: ${type.text}` : name);

const toMethods = ({ members }: Element): string =>
  toTable(
    ['Method', ''],
    members
      .filter(({ kind, privacy }) => kind === 'method' && privacy !== 'private' && privacy !== 'protected')
      .map(({ name, parameters = [], return: back, description }) => [
        code(`${name}(${parameters.map(toParameter).join(', ')}): ${back?.type.text ?? 'void'}`),
        description ?? '',
      ]),
  );

/** The details of the events, as the source types them. */
function toDetails(root: string): string {
  const source = readFileSync(join(root, 'src/element/checkout/events.ts'), 'utf8');
  const [details] = /^export interface TenderEventDetails \{.*?^\}/ms.exec(source) ?? [];
  const state = readFileSync(join(root, 'src/element/state/checkout-state.ts'), 'utf8');
  const others = ['Result', 'Failure'].map(
    (name) => new RegExp(`^export interface ${name} \\{.*?^\\}`, 'ms').exec(state)?.[0],
  );
  if (!details || others.includes(undefined))
    throw new Error('The types of the events are not where they were');
  return ['```ts', details, ...others.flatMap((text) => ['', text]), '```']
    .join('\n')
    .replaceAll('export ', '');
}

/** Name of the table between its marks in a document → its text. */
export function printTables(root: string): Readonly<Record<string, string>> {
  const element = readElement(root);
  return {
    attributes: toProperties(element),
    methods: toMethods(element),
    events: named('Event', element.events),
    details: toDetails(root),
    slots: named('Slot', element.slots),
    properties: named('Custom property', element.cssProperties),
    states: named('State', element.cssStates),
    parts: named('Part', element.cssParts),
    'part-names': element.cssParts.map(({ name }) => code(name)).join(' '),
  };
}
