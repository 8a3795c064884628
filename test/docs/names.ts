// Names that samples use of the element: every attribute, property, handler, token, part and state has to exist.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFace } from '../../scripts/wrappers/read-face.js';
import { ROOT, type Block } from './blocks.js';

interface Named {
  readonly name: string;
}
interface Element {
  readonly tagName?: string;
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly Element[] }[];
};
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'tender-checkout');
const face = readFace(ROOT);

const toCamel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const namesOf = (list: readonly Named[] | undefined): Set<string> => new Set(list?.map(({ name }) => name));

/** Of every tag: nothing of ours. */
const ANYWHERE = ['id', 'class', 'slot', 'style', 'ref'];

/** Values in braces hold code, and in it other braces. */
function withoutBraces(text: string): string {
  const shorter = text.replaceAll(/\{[^{}]*\}/g, '');
  return shorter === text ? text : withoutBraces(shorter);
}

/** Attributes of a tag in markup, JSX or a template language, with the signs around their names. */
function* attributesOf(text: string): Generator<string> {
  const tags = withoutBraces(text).matchAll(/<(?:tender-checkout|TenderCheckout)\b((?:"[^"]*"|[^>"])*)>/g);
  for (const [, body = ''] of tags)
    for (const [, name = ''] of body
      .replaceAll(/"[^"]*"/g, '""')
      .matchAll(/(?:^|\s)([:@[(]?[a-zA-Z-]+[\])]?)(?=[=\s/]|$)/g))
      yield name;
}

function isKnown(attribute: string): boolean {
  const name = toCamel(attribute.replace(/^[:@[({]|[\])}]$/g, ''));
  const events = face.events.map((event) => toCamel(event.name));
  const isHandler = events.some(
    (event) => event === name || `on${event.charAt(0).toUpperCase()}${event.slice(1)}` === name,
  );
  // Vue's own.
  if (attribute.startsWith('v-')) return true;
  return ANYWHERE.includes(name) || isHandler || face.properties.some((property) => property.name === name);
}

/** What a sample of markup says of the element and the element does not know. */
export const findUnknownAttributes = ({ text }: Block): string[] =>
  [...attributesOf(text)].filter((name) => !isKnown(name));

/** The same for a style sheet. */
export function findUnknownStyles({ text }: Block): string[] {
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const [tokens, parts, states] = [element?.cssProperties, element?.cssParts, element?.cssStates].map(
    namesOf,
  );
  return [
    ...all(/(--tender-[a-z-]+)/g).filter((name) => !tokens?.has(name)),
    ...all(/::part\(([^)]+)\)/g)
      .flatMap((names) => names.split(/\s+/))
      .filter((name) => !parts?.has(name)),
    ...all(/(?::state\(|data-state=["']?)([a-z]+)/g).filter((name) => !states?.has(name)),
  ];
}
