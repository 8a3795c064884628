// One session's life: opens it, keeps its state, tells its host. Views ask the store; the store asks the gateway;
// only the gateway's answer becomes state. One store per token: another token gets another store.
import type { Method, OpenAnswer, SessionRef } from '../../shared/contract.js';
import { toCheckoutError } from '../../shared/errors.js';
import { Client } from '../api/client.js';
import {
  IDLE,
  NO_CARD,
  toIncomplete,
  whenFailed,
  whenOpened,
  type CheckoutState,
  type Failure,
  type Result,
} from './checkout-state.js';
import { loadChunk } from './load-chunk.js';
import { recall } from './memory.js';
import type { Attempt, KeptForm, Store, StoreHost } from './store.js';

/** How long a payment is followed after its view is gone, in milliseconds. */
const AFTERLIFE = 120_000;

type Purchase = typeof import('./purchase.js');

export class CheckoutStore implements Store {
  readonly client: Client;
  state: CheckoutState = IDLE;
  /** The root: the token the page holds. */
  ref: SessionRef;
  spare: string | undefined;
  unsettled: Attempt | undefined;
  live: string | undefined;
  tried: string | undefined;
  abandoned: string | undefined;
  fresh = false;
  /** The frames of methods, by id: all cards share one. */
  readonly frames: { card?: KeptForm; [id: string]: KeptForm | undefined } = {};
  readonly told = new Set<string>();

  readonly host: StoreHost;
  readonly #stop = new AbortController();
  #running: Promise<Result> | undefined;
  #code: Purchase | undefined;
  #attached = true;
  /** The last change the page heard of: at first, that nothing is chosen. */
  #changed = '{"complete":false}';
  /** What was known of each method when it was left. */
  #left = new Map<string | undefined, CheckoutState>();

  constructor(host: StoreHost, ref: SessionRef) {
    this.host = host;
    this.ref = ref;
    this.client = new Client(host.settings.gateway, this.#stop.signal);
  }

  get selected(): Method | undefined {
    return this.state.opened?.methods.find(({ id }) => id === this.state.selected);
  }

  /** The chosen method asks for a card. */
  get hasCard(): boolean {
    return this.selected?.fields.some(({ kind }) => kind === 'card') ?? false;
  }

  /** Its token comes from the frame: from the card fields, or from the provider alone. */
  get needsFrame(): boolean {
    return this.hasCard || this.selected?.sdk === true;
  }

  /** It asks for something on the page. */
  get hasForm(): boolean {
    return this.selected?.fields.some(({ kind }) => kind !== 'card' && kind !== 'save') ?? false;
  }

  /** Installments can be looked for: of a new card, once somebody types it. */
  get hasPlans(): boolean {
    const { installments } = this.selected ?? {};
    return installments === 'method' || Boolean(installments && this.state.card);
  }

  get attached(): boolean {
    return this.#attached;
  }

  get ended(): boolean {
    return this.#stop.signal.aborted;
  }

  set(change: Partial<CheckoutState>): void {
    this.#become({ ...this.state, ...change });
    if (this.state.phase === 'form') this.#change();
  }

  /** Reads the session, at first and again. Nothing typed is lost. `prepare`: what to wait for before it is shown. */
  async open(prepare?: (opened: OpenAnswer) => Promise<unknown>): Promise<void> {
    const { country, payment, method, customerReference: reference } = this.host.settings;
    const again = this.state.opened !== undefined;
    const { ref } = this;
    if (!again) this.set({ phase: 'opening', notice: undefined });
    try {
      const known = payment ?? (ref.kind === 'customer' ? recall(ref.token) : undefined);
      const answer = await this.client.open({
        session: ref,
        ...(country && { country }),
        ...(known && { payment: known }),
        ...(reference && { reference }),
      });
      const { report } = answer;
      const code = report && (await this.#purchase());
      await prepare?.(answer);
      // An answer about another session than the one of now is none.
      if (!this.#attached || ref !== this.ref) return;
      const methods = method
        ? answer.methods.filter(({ id, type }) => id === method || type === method)
        : answer.methods;
      const opened = { ...answer, methods };
      if (this.state.opened && this.state.phase !== 'form') return;
      const form = whenOpened(this.state, opened);
      this.#become(code ? code.whenReported(form, report, this.tried) : form);
      if (this.state.phase === 'form' && !again)
        this.host.emit('tender-ready', { purpose: opened.purpose, methods: structuredClone(methods) });
      if (this.state.phase === 'form') this.#change();
      if (code && !(report.final && this.told.has(report.id)))
        void code.follow(this, { report, traceId: undefined });
    } catch (thrown) {
      if (ref === this.ref) this.fail(thrown);
    }
  }

  select(id: string): void {
    if (this.state.phase !== 'form' || id === this.state.selected) return;
    const { card, facts, installment, filled } = this.#left.get(id) ?? IDLE;
    this.#left.set(this.state.selected, this.state);
    this.set({ card, facts, installment, filled, selected: id, notice: undefined });
  }

  /** Back to the list, with nothing chosen. A payment in flight stays what it is. */
  reset(): void {
    if (this.state.phase !== 'form') return;
    this.frames.card?.reset();
    this.#left.clear();
    this.set({ ...NO_CARD, selected: undefined, values: {}, notice: undefined, save: false, invalid: false });
  }

  /** Something was typed on the page. */
  typed(path: string, value: string, filled: boolean): void {
    this.set({ values: { ...this.state.values, [path]: value }, filled });
    this.prefetch();
  }

  /** The same as pressing the button. Any number of calls while one runs are one. */
  submit(): Promise<Result> {
    if (this.state.phase === 'form' && !this.#running) this.set({ notice: undefined });
    return (this.#running ??= this.#submit().finally(() => {
      this.#running = undefined;
    }));
  }

  /** Shows what is missing. */
  async validate(): Promise<boolean> {
    return this.state.phase === 'form' && this.later((code) => code.validate(this));
  }

  /** Whatever else becomes of a payment is decided by the code that pays. */
  async later<T>(act: (code: Purchase) => T): Promise<Awaited<T>> {
    return await act(await this.#purchase());
  }

  /** Caught once, here: shown if there is anybody to show it to, and told to the page. */
  fail(thrown: unknown): void {
    const error = toCheckoutError(thrown);
    if (this.ended && error.who === 'network') return;
    this.#become(whenFailed(this.state, error));
    const { code, who, retryable, traceId } = error;
    const failure: Failure = { code, who, retryable, shown: this.#attached, ...(traceId && { traceId }) };
    this.host.emit('tender-error', failure);
  }

  /** Lets go of the view. A payment that was sent is followed for a while, so that its result is still told. */
  detach(): void {
    this.#attached = false;
    this.frames.card?.end();
    const underway = this.#running !== undefined || this.state.phase === 'acting';
    setTimeout(
      () => {
        this.#stop.abort();
      },
      underway ? AFTERLIFE : 0,
    );
  }

  async #submit(): Promise<Result> {
    try {
      return await this.later((code) => code.submit(this));
    } catch (thrown) {
      this.fail(thrown);
      return toIncomplete(this.state, this.ref);
    }
  }

  /** One copy of the code that pays, however it arrived: it remembers which payment it follows. */
  async #purchase(): Promise<Purchase> {
    return (this.#code ??= await loadChunk(() => import('./purchase.js')));
  }

  /** The code that pays is fetched while the shopper types, or once they have reached the button. */
  prefetch(): void {
    this.#purchase().catch(() => undefined);
  }

  #change(): void {
    const { card, facts, filled, installment } = this.state;
    const { id: method, card: saved } = this.selected ?? {};
    const complete =
      method !== undefined && (!this.hasCard || card?.complete === true) && (!this.hasForm || filled);
    const found = facts && card?.iin?.startsWith(facts.iin) ? facts.facts : undefined;
    const { brand, iin, country, kind } = { brand: '', iin: '', ...found, ...card, ...saved };
    const change = JSON.stringify({
      method,
      complete,
      card: brand && iin ? { brand, iin, country, kind } : undefined,
      // Taken back only where there was one.
      installment: installment ?? (this.#changed.includes('"installment"') ? null : undefined),
    });
    if (change === this.#changed) return;
    this.#changed = change;
    // What is not known is left out, as in the text.
    this.host.emit('tender-change', JSON.parse(change) as object);
  }

  #become(state: CheckoutState): void {
    this.state = state;
    // Nothing will be paid with it any more.
    if (state.phase === 'done') this.frames.card?.end();
    if (this.#attached) this.host.changed(state);
  }
}
