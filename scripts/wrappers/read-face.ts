// What wrappers need to know of the element, read from its manifest: what can be set, what is heard. Knows no framework.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Field extends Named {
  readonly kind: string;
  readonly type?: { readonly text: string };
  readonly readonly?: boolean;
  readonly static?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Field[];
  readonly attributes?: readonly { readonly name: string; readonly fieldName?: string }[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
}

/** A property that a page may set. */
export interface Property {
  readonly name: string;
  /** Undefined when only the property can be set. */
  readonly attribute: string | undefined;
  readonly isBoolean: boolean;
  readonly description: string;
}

export interface Face {
  readonly properties: readonly Property[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
}

const toAttribute = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Throws when the manifest describes no checkout. */
export function readFace(root: string): Face {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'tender-checkout');
  if (!element) throw new Error('custom-elements.json has no tender-checkout: run `npm run manifest`');
  const attributes = (element.attributes ?? []).map(({ name }) => name);
  const properties = (element.members ?? [])
    .filter(({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic)
    .map(({ name, type, description = '' }) => ({
      name,
      attribute: attributes.find((attribute) => attribute === toAttribute(name)),
      isBoolean: type?.text === 'boolean',
      description,
    }));
  return { properties, events: element.events ?? [], slots: element.slots ?? [] };
}
