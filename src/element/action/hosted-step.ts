// A bank's or provider's hosted page in a dialog, inside the gateway's action page. A tag because the dialog and its
// iframe have a life: opened, loaded, greeted, closed.
import { html, LitElement, type TemplateResult } from 'lit';
import { ELEMENT_GUARDS } from '../../shared/guards.js';
import { openLine } from '../../shared/port.js';
import { PROTOCOL, type ElementNotices, type Greeting, type PageNotices } from '../../shared/protocol.js';
import { hostedStepStyles } from './hosted-step.styles.js';

export class HostedStep extends LitElement {
  static override styles = hostedStepStyles;
  static override properties = {
    gateway: { attribute: false },
    step: { attribute: false },
    titles: { attribute: false },
    onMove: { attribute: false },
    onClose: { attribute: false },
  };

  declare gateway: string;
  declare step: PageNotices['show'];
  declare titles: { surface: string; close: string };
  declare onMove: () => void;
  declare onClose: () => void;

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  #greet({ target }: Event): void {
    const { port1, port2 } = new MessageChannel();
    const line = openLine<Record<never, never>, ElementNotices, Record<never, never>, PageNotices>(port1, {
      guards: ELEMENT_GUARDS,
      hear: {
        moved: () => {
          this.onMove();
        },
      },
    });
    const greeting: Greeting = { tender: 'greeting', protocol: PROTOCOL };
    (target as HTMLIFrameElement).contentWindow?.postMessage(greeting, new URL(this.gateway).origin, [port2]);
    line.notify('show', this.step);
  }

  protected override render(): TemplateResult {
    const { titles } = this;
    return html`<dialog part="dialog" aria-label=${titles.surface} @close=${this.onClose}>
      <header>
        <strong part="dialog-title" aria-hidden="true">${titles.surface}</strong>
        <form method="dialog"><button part="close">${titles.close}</button></form>
      </header>
      <iframe
        src="${this.gateway}/action"
        title=${titles.surface}
        referrerpolicy="origin"
        @load=${(event: Event) => {
          this.#greet(event);
        }}
      ></iframe>
    </dialog>`;
  }
}

customElements.get('tender-hosted-step') ?? customElements.define('tender-hosted-step', HostedStep);

declare global {
  interface HTMLElementTagNameMap {
    'tender-hosted-step': HostedStep;
  }
}
