// What wrappers need to know of the element, read from its manifest: what can be set, what is heard. Knows no framework.
import { readElement, type Named } from '../read-element.js';

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
  const element = readElement(root);
  const attributes = element.attributes.map(({ name }) => name);
  const properties = element.members
    .filter(({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic)
    .map(({ name, type, description = '' }) => ({
      name,
      attribute: attributes.find((attribute) => attribute === toAttribute(name)),
      isBoolean: type?.text === 'boolean',
      description,
    }));
  return { properties, events: element.events, slots: element.slots };
}
