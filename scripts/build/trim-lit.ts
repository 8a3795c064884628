// Lit without its ways for browsers that this product does not support: they all adopt style sheets and have shadow trees
// of their own, so the code for others is never reached, and need not be sent.
import type { Plugin } from 'vite';

interface Trim {
  /** What is asked of the browser. */
  readonly question: RegExp;
  /** What every supported browser says. */
  readonly answer: string;
}

const TRIMS: Readonly<Record<string, Trim>> = {
  'css-tag.js': { question: /\w\.ShadowRoot&&.+?CSSStyleSheet\.prototype/, answer: '!0' },
  'reactive-element.js': { question: /\w\.reactiveElementPolyfillSupport/, answer: 'void 0' },
  'lit-html.js': { question: /\w\.litHtmlPolyfillSupport/, answer: 'void 0' },
  'lit-element.js': { question: /\w\.litElementPolyfillSupport/, answer: 'void 0' },
};

/** A file of lit that no longer looks as it did stops the build: better than a larger first load that nobody notices. */
export function trimLit(code: string, file: string): string {
  const trim = TRIMS[file];
  if (!trim) return code;
  if (!trim.question.test(code)) throw new Error(`scripts/build/trim-lit.ts no longer knows ${file}`);
  return code.replace(trim.question, trim.answer);
}

export const litTrims: Plugin = {
  name: 'tender-trim-lit',
  transform(code, id) {
    const [, file = ''] = /\/(?:@lit\/reactive-element|lit-html|lit-element)\/([\w-]+\.js)$/.exec(id) ?? [];
    return file in TRIMS ? { code: trimLit(code, file), map: null } : undefined;
  },
};
