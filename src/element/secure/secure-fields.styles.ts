// How the frame sits: in the flow of the form, or raised above the page as a dialog, whose look is in raised.styles.ts.
import { adoptStyles, css } from 'lit';
import { probeStyles } from './look.js';

export const secureFieldsStyles = [
  probeStyles,
  css`
    :host {
      display: block;
      position: relative;
    }
    /* It stands in the page's tree, where the page's own rules for frames would reach it. */
    ::slotted(iframe) {
      display: block;
      /* The ring of a focused field reaches beyond the fields. */
      inline-size: calc(100% + var(--_focus-ring) * 2) !important;
      block-size: var(--_height, 150px) !important;
      margin: calc(var(--_focus-ring) * -1) !important;
      border: 0 !important;
      color-scheme: inherit;
    }
    /* The place is for the card frame alone. */
    ::slotted(:not(iframe)) {
      display: none !important;
    }
    :host(:not([ready])) ::slotted(iframe) {
      visibility: hidden !important;
    }
    /* No fields: there for the provider, and out of the way until it has something to show. */
    :host([bare]) {
      position: absolute;
    }
    :host([bare]:not([shown])) {
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      visibility: hidden;
    }
    :host([shown]) .box {
      position: fixed;
      inset: 0;
      visibility: visible;
      z-index: 2147483647;
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      /* On a phone the sheet is the screen. */
      padding: clamp(0rem, (100% - 32rem) * 9, 1rem);
      border: 0;
      display: grid;
      place-items: center;
      overflow: auto;
      background: rgb(0 0 0 / 55%);
      overscroll-behavior: contain;
    }
    :host([shown]) ::slotted(iframe) {
      flex: 1 !important;
      inline-size: 100% !important;
      margin: 0 !important;
      min-block-size: 0 !important;
    }
  `,
];

/** How the dialog looks. Where that does not come, it is plain. */
export async function learnToRise(root: ShadowRoot): Promise<void> {
  const { raisedStyles } = await import('./raised.styles.js').catch(() => ({ raisedStyles: [] }));
  adoptStyles(root, [secureFieldsStyles, raisedStyles].flat());
}
