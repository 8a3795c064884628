// Brings the element's class into a page that renders the tag: `loadElement(element)` when it is first on the page, in
// browsers only. A page that loaded the gateway's script keeps that one, and nothing is loaded twice.
import type { Failure } from 'tender-checkout';

export const TAG = 'tender-checkout';

/** Resolves in any case. When the code does not come, the element says so as a `tender-error`, as for all errors. */
export async function loadElement(element: HTMLElement): Promise<void> {
  if (customElements.get(TAG)) return;
  try {
    await import('tender-checkout/define');
  } catch {
    // Nothing is on screen but the skeleton: it is for the page to say, and to render anew when it wants another try.
    const detail: Failure = { code: 'chunk_unreachable', who: 'network', retryable: true, shown: false };
    element.dispatchEvent(new CustomEvent('tender-error', { bubbles: true, composed: true, detail }));
  }
}
