// Saying something aloud without moving the focus: whoever is inside the checkout asks for it, and the one polite voice of
// the checkout around says it. Nothing of it is heard outside.

/** The last words are taken back with an empty text. */
export const say = (from: Element, text: string): boolean =>
  from.dispatchEvent(new CustomEvent('say', { bubbles: true, detail: text }));
