// Something to read, and to wait for.
import { html } from 'lit';
import type { NextKind, NextView } from '../next-kind.js';

export const announcementNext: NextKind = {
  title: 'info.title',
  draw(view) {
    return html`<p>${(view as NextView<'info'>).next.text}</p>`;
  },
};
