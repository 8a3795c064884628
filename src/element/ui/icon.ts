// Pictures of methods come from the gateway, which has one for everything. Decorative: the words beside them say it.
import { html, type TemplateResult } from 'lit';

export const picture = (address: string): TemplateResult =>
  html`<img part="method-icon" src=${address} alt="" width="38" height="24" loading="lazy" />`;
