// Ends what moves on a page. Runs in the page.

/** Every animation that has an end, in the document and in all shadow trees: a tree tells only of its own. */
export function endMotion(): void {
  const end = (root: Document | ShadowRoot): void => {
    for (const animation of root.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) end(shadowRoot);
  };
  end(document);
}
