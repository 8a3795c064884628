// The views that are not part of the first load, and the moment each is fetched.
import type { Words } from '../i18n/words.js';
import { isLong } from '../model/method-list.js';
import type { CheckoutState } from '../state/checkout-state.js';
import { loadChunk } from '../state/load-chunk.js';

export class LazyViews {
  card: typeof import('../form/card-form.js') | undefined;
  form: typeof import('../form/page-form.js') | undefined;
  after: typeof import('../action/after.js') | undefined;
  filter: typeof import('../form/method-filter.js') | undefined;
  readonly #arrived: (english: Words) => void;

  /** `arrived` hears of every view that came, with the English it brought. */
  constructor(arrived: (english: Words) => void) {
    this.#arrived = arrived;
  }

  /** What a moment needs beside the form of the chosen method. */
  async loadFor({ phase, opened, report }: CheckoutState): Promise<void> {
    await Promise.all([
      (phase === 'busy' || report) && this.loadAfter(),
      isLong(opened?.methods ?? []) && this.loadFilter(),
    ]);
  }

  async loadCard(): Promise<void> {
    if (this.card) return;
    this.card = await loadChunk(() => import('../form/card-form.js'));
    this.#arrived(this.card.english);
  }

  async loadForm(): Promise<void> {
    if (this.form) return;
    this.form = await loadChunk(() => import('../form/page-form.js'));
    this.#arrived(this.form.english);
  }

  async loadFilter(): Promise<void> {
    if (this.filter) return;
    this.filter = await loadChunk(() => import('../form/method-filter.js'));
    this.#arrived(this.filter.english);
  }

  async loadAfter(): Promise<void> {
    if (this.after) return;
    this.after = await loadChunk(() => import('../action/after.js'));
    this.#arrived(this.after.english);
  }
}
