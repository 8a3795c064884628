// A banner: what happened, in words a shopper can act on, and a way on where there is one.
import { html, nothing, type TemplateResult } from 'lit';

export interface NoticeView {
  readonly tone: 'error' | 'info';
  readonly title?: string | undefined;
  readonly text: string;
  readonly retry?: { readonly label: string; readonly run: () => void } | undefined;
}

/** The one thing that is said at once. Focusable by script, so that whoever pressed the button hears why nothing came of it. */
export const notice = ({ tone, title, text, retry }: NoticeView): TemplateResult =>
  html`<div class="notice ${tone}" part="notice ${tone}" role="alert" tabindex="-1">
    <i part="notice-icon"></i>
    <div>
      ${title ? html`<strong part="notice-title">${title}</strong>` : nothing}
      <p part="notice-text">${text}</p>
      ${
        retry
          ? html`<button type="button" class="second" part="retry" @click=${retry.run}>
              ${retry.label}
            </button>`
          : nothing
      }
    </div>
  </div>`;
