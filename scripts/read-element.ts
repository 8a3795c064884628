// The element as its manifest describes it: for whoever prints tables, wrappers or editors' files from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

export interface Member extends Named {
  readonly kind: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly privacy?: string;
  readonly parameters?: readonly Member[];
  readonly return?: { readonly type: { readonly text: string } };
}

export interface Element {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly (Named & { readonly fieldName?: string })[];
  readonly members: readonly Member[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}

/** Throws when the manifest describes no checkout. */
export function readElement(root: string): Element {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly Element[] }[];
  };
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'tender-checkout');
  if (!element) throw new Error('custom-elements.json has no tender-checkout: run `npm run manifest`');
  return element;
}
