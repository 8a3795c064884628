// How the frame sits: in the flow of the form, or raised above the page as a dialog.
import { css } from 'lit';
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
    :host([shown]) .sheet {
      display: flex;
      flex-direction: column;
      inline-size: min(100%, 32rem);
      block-size: min(100%, max(40rem, (32rem - 100vw) * 999));
      overflow: hidden;
      border-radius: clamp(0rem, (100vw - 32rem) * 9, var(--_radius) * 1.5);
      background: var(--_surface);
      color: var(--_text);
      box-shadow: 0 1rem 3rem rgb(0 0 0 / 35%);
    }
    :host([shown]) ::slotted(iframe) {
      flex: 1 !important;
      inline-size: 100% !important;
      margin: 0 !important;
      min-block-size: 0 !important;
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1rem;
      padding-block: 0.25rem;
      padding-inline: 1.25rem 0.5rem;
      border-block-end: 1px solid color-mix(in srgb, var(--_border) 45%, transparent);
    }
    strong {
      font-weight: 600;
    }
    button {
      flex: none;
      min-block-size: 44px;
      padding-inline: 0.75rem;
      border: 0;
      border-radius: var(--_radius);
      background: transparent;
      color: var(--_accent);
      font: inherit;
      font-weight: 500;
      cursor: pointer;
    }
    button:hover {
      background: color-mix(in srgb, currentcolor 8%, transparent);
    }
    button:focus-visible {
      outline: var(--_focus-ring) solid var(--_accent);
      outline-offset: -2px;
    }
  `,
];
