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
      padding: 1rem;
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
      block-size: min(100%, 40rem);
      overflow: hidden;
      border-radius: calc(var(--_radius) * 1.5);
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
      padding-block: 0.5rem;
      padding-inline: 1.25rem 0.5rem;
      border-block-end: 1px solid var(--_border);
    }
    button {
      flex: none;
      min-block-size: 44px;
      padding-inline: 1rem;
      border: 0;
      border-radius: var(--_radius);
      background: transparent;
      color: inherit;
      font: inherit;
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
