// Files that tell editors about the tag: its manifest, JetBrains' web types, and VS Code's data for HTML and CSS. All of it is in the
// element's manifest; only the words of the two formats are here.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElement, type Element, type Named } from '../read-element.js';

const SCHEMAS = {
  webTypes: 'https://json.schemastore.org/web-types',
  css: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
  html: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
};

const told = ({ description = '' }: Named): { description: string } => ({ description });

/** The words an attribute can be set to, when it is a choice. */
const choicesOf = ({ type }: Named): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word);

/** What can be given: an attribute that is not there is not given. */
const typeOf = ({ type }: Named): string => (type?.text ?? 'string').replace(/ \| undefined$/, '');

/** A list for the bubble over the tag. */
const listOf = (title: string, items: readonly Named[]): string =>
  `\n\n**${title}**\n\n${items.map(({ name, description = '' }) => `- \`${name}\` – ${description}`).join('\n')}`;

const rename = (items: readonly Named[], toName: (name: string) => string): object[] =>
  items.map((item) => ({ name: toName(item.name), ...told(item) }));

const asIs = (name: string): string => name;

function toWebTypes(element: Element, version: string): object {
  const typed = (items: readonly Named[]): object[] =>
    items.map((item) => ({ name: item.name, ...told(item), type: typeOf(item) }));
  const attributes = element.attributes.map((item) => {
    const choices = choicesOf(item);
    const values = choices.length > 0 ? { values: choices.map((name) => ({ name })) } : {};
    const value = typeOf(item) === 'boolean' ? { kind: 'no-value' } : { type: typeOf(item), required: true };
    return { name: item.name, ...told(item), value, ...values };
  });
  const { tagName: name, description, members, events, slots, cssParts, cssProperties, cssStates } = element;
  const properties = typed(members.filter(({ kind }) => kind === 'field'));
  return {
    $schema: SCHEMAS.webTypes,
    name: 'tender-checkout',
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: [
          {
            name,
            description,
            attributes,
            slots: rename(slots, asIs),
            js: { properties, events: typed(events) },
            css: {
              properties: rename(cssProperties, asIs),
              parts: rename(cssParts, asIs),
              'pseudo-classes': rename(cssStates, (state) => `state(${state})`),
            },
          },
        ],
      },
    },
  };
}

function toHtmlData({ tagName: name, description, attributes, events, slots, members }: Element): object {
  const methods = members.filter(({ kind }) => kind === 'method');
  const lists = [listOf('Events', events), listOf('Methods', methods), listOf('Slots', slots)];
  const tag = {
    name,
    description: { kind: 'markdown', value: description + lists.join('') },
    attributes: attributes.map((item) => {
      const values = choicesOf(item).map((word) => ({ name: word }));
      const isSwitch = typeOf(item) === 'boolean' ? { valueSet: 'v' } : {};
      return { name: item.name, ...told(item), ...(values.length > 0 ? { values } : isSwitch) };
    }),
  };
  return { $schema: SCHEMAS.html, version: 1.1, tags: [tag] };
}

const toCssData = ({ cssProperties, cssParts, cssStates }: Element): object => ({
  $schema: SCHEMAS.css,
  version: 1.1,
  properties: rename(cssProperties, asIs),
  pseudoElements: rename(cssParts, (part) => `::part(${part})`),
  pseudoClasses: rename(cssStates, (state) => `:state(${state})`),
});

/** Name of the file → what is in it. */
export function editorFiles(element: Element, version: string): Record<string, object> {
  return {
    'web-types.json': toWebTypes(element, version),
    'vscode.html-custom-data.json': toHtmlData(element),
    'vscode.css-custom-data.json': toCssData(element),
  };
}

const read = (root: string, name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

/** Writes them below `outDir`, where there is a manifest. */
export function writeEditorFiles(root: string, outDir: string): void {
  if (!existsSync(join(root, 'custom-elements.json'))) return;
  const { version } = read(root, 'package.json') as { version: string };
  mkdirSync(outDir, { recursive: true });
  copyFileSync(join(root, 'custom-elements.json'), join(outDir, 'custom-elements.json'));
  for (const [name, content] of Object.entries(editorFiles(readElement(root), version)))
    writeFileSync(join(outDir, name), `${JSON.stringify(content, null, 2)}\n`);
}
