// Lit without its ways for browsers that this product does not support: they all adopt style sheets and have shadow trees
// of their own, so the code for others is never reached, and need not be sent. Nor what it says to whoever writes a
// stylesheet wrongly: that is said here, by the tests, and to nobody else.
import type { Plugin } from 'vite';

interface Trim {
  /** What is asked of the browser, or said. */
  readonly found: RegExp;
  /** What every supported browser answers. */
  readonly instead: string;
}

const TRIMS: Readonly<Record<string, readonly Trim[]>> = {
  'css-tag.js': [
    { found: /\w\.ShadowRoot&&.+?CSSStyleSheet\.prototype/, instead: '!0' },
    { found: /Error\("CSSResult is not[^"]+"\)/, instead: 'Error()' },
    { found: /Error\("Value passed to 'css'[^"]+"\+\w\+"[^"]+"\)/, instead: 'Error()' },
  ],
  'reactive-element.js': [{ found: /\w\.reactiveElementPolyfillSupport/, instead: 'void 0' }],
  'lit-html.js': [{ found: /\w\.litHtmlPolyfillSupport/, instead: 'void 0' }],
  'lit-element.js': [{ found: /\w\.litElementPolyfillSupport/, instead: 'void 0' }],
};

/** A file of lit that no longer looks as it did stops the build: better than a larger first load that nobody notices. */
export function trimLit(code: string, file: string): string {
  return (TRIMS[file] ?? []).reduce((text, { found, instead }) => {
    if (!found.test(text)) throw new Error(`scripts/build/trim-lit.ts no longer knows ${file}`);
    return text.replace(found, instead);
  }, code);
}

export const litTrims: Plugin = {
  name: 'tender-trim-lit',
  transform(code, id) {
    const [, file = ''] = /\/(?:@lit\/reactive-element|lit-html|lit-element)\/([\w-]+\.js)$/.exec(id) ?? [];
    return file in TRIMS ? { code: trimLit(code, file), map: null } : undefined;
  },
};
