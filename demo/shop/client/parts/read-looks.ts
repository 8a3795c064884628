// The ready themes, from the style sheet that a merchant would copy them from: what is shown is what is in the file.
import { toLook, type Look } from './looks.js';

function* stylesOf(rules: CSSRuleList, selector: string): Generator<CSSStyleDeclaration> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && rule.selectorText === selector) yield rule.style;
    if (rule instanceof CSSSupportsRule) yield* stylesOf(rule.cssRules, selector);
  }
}

/** Throws when the page has no such theme. */
export function readLook(name: string): Look {
  const styles = [...document.styleSheets].flatMap(({ cssRules }) => [
    ...stylesOf(cssRules, `[data-look="${name}"]`),
  ]);
  return toLook(
    name,
    (property) =>
      styles
        .map((style) => style.getPropertyValue(property))
        .filter(Boolean)
        .at(-1) ?? '',
  );
}
