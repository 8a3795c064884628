// Does the provider show the shopper something? It says so nowhere in words; what stands in its document does.

/** Smaller things are the SDK's tools, not something to look at. CSS pixels in either direction. */
const WORTH_SHOWING = 60;
/** What a shopper would look at. An empty box of any size is not. */
const CONTENT = 'iframe, form, input, button, img, canvas, svg, p, h1, h2, h3, dialog';

function isSeen(element: Element): boolean {
  const { width, height, right, bottom, left, top } = element.getBoundingClientRect();
  const { visibility, opacity } = getComputedStyle(element);
  const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return (
    isInside &&
    width > WORTH_SHOWING &&
    height > WORTH_SHOWING &&
    visibility === 'visible' &&
    opacity !== '0' &&
    (element.matches(CONTENT) || element.querySelector(CONTENT) !== null)
  );
}

/** Calls `tell` whenever something worth showing appears in, or the last of it leaves, this document. */
export function watchSurface(tell: (shown: boolean) => void): void {
  const { body } = document;
  let shown = false;
  const look = (): void => {
    // Not the children alone: a box without a size may hold something fixed over everything.
    const now = [...body.querySelectorAll('*')].some(isSeen);
    if (now === shown) return;
    shown = now;
    tell(shown);
  };
  // Its size comes later than the element, when its styles do.
  const sizes = new ResizeObserver(look);
  new MutationObserver(() => {
    sizes.disconnect();
    for (const element of body.children) sizes.observe(element);
    look();
  }).observe(body, { childList: true, subtree: true, attributes: true });
}
