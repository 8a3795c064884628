// The views that are not part of the first load, and the moment each is fetched.
import type { CSSResult, CSSResultOrNative } from 'lit';
import type { Words } from '../i18n/words.js';
import { choosesSchemes, isDevelopment } from '../model/surroundings.js';
import { isLong, isSaved } from '../model/method-list.js';
import type { CheckoutState } from '../state/checkout-state.js';
import type { CheckoutStore } from '../state/checkout-store.js';
import { loadChunk } from '../state/load-chunk.js';

const LOADERS = {
  card: () => import('../form/card-form.js'),
  form: () => import('../form/page-form.js'),
  plans: () => import('../form/installments.js'),
  after: () => import('../action/after.js'),
  filter: () => import('../form/method-filter.js'),
  rows: () => import('../form/saved-rows.js'),
  saved: () => import('../form/saved-methods.js'),
  theme: () => import('./theme.js'),
  tabs: () => import('./tabs.js'),
  later: () => import('./later.js'),
  control: () => import('./form-duty.js'),
};

type Name = keyof typeof LOADERS;

/** The views that are here. */
export type Views = { readonly [K in Name]?: Awaited<ReturnType<(typeof LOADERS)[K]>> } & {
  /** What is to be met later did not come. */
  lost?: boolean;
};

/** The element, as far as what it looks like depends on it. */
type Host = HTMLElement & {
  readonly layout: string | undefined;
  readonly form: HTMLFormElement | null;
  readonly required: boolean;
};

export class LazyViews {
  readonly here: Views = {};
  /** What those that came look like. */
  readonly styles: CSSResultOrNative[] = [];
  readonly #host: Host;
  readonly #arrived: (english: Words) => void;
  readonly #further: () => Promise<unknown>;

  /** `arrived` hears of every view that came, with the English it brought. `further` gets other words of after the press. */
  constructor(host: Host, arrived: (english: Words) => void, further: () => Promise<unknown>) {
    this.#host = host;
    this.#arrived = arrived;
    this.#further = further;
  }

  /** What a moment needs beside the form of the chosen method. */
  loadFor({ phase, opened, report }: Pick<CheckoutState, 'phase' | 'opened' | 'report'>): Promise<unknown> {
    const { methods = [] } = opened ?? {};
    return this.#load({
      after: phase === 'busy' || report,
      filter: isLong(methods),
      rows: methods.some((method) => method.marks ?? isSaved(method)),
      // A customer's own list, and what removes a method.
      saved: opened?.saved ?? opened?.editable,
      tabs: this.#host.layout === 'tabs',
      control: this.#host.form ?? this.#host.required,
      theme: opened && (opened.look ?? (isDevelopment() || !choosesSchemes())),
    }).then(() => {
      if (opened) this.here.theme?.wear(this.#host, opened.look, this.styles);
    });
  }

  /** What may be met once something is on screen. Where it does not come, everything works and is plain. */
  loadLater(): void {
    this.#load({ later: true }).catch(() => {
      this.here.lost = true;
      this.#arrived({});
    });
  }

  /** What the chosen method is drawn with. */
  loadForm(store: CheckoutStore | undefined): Promise<unknown> {
    return this.#load({
      card: store?.needsFrame,
      form: store?.hasForm,
      plans: store?.hasPlans,
    });
  }

  #load(wanted: Partial<Record<Name, unknown>>): Promise<unknown> {
    return Promise.all(
      Object.entries(LOADERS).map(async ([name, load]) => {
        if (!wanted[name as Name] || name in this.here) return;
        const [view] = await Promise.all([
          loadChunk<{ english: Words; styles?: CSSResult }>(load),
          name === 'after' && this.#further(),
        ]);
        if (view.styles) this.styles.push(view.styles);
        Object.assign(this.here, { [name]: view });
        this.#arrived(view.english);
      }),
    );
  }
}
