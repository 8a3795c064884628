// The lazy half of the control: submitting the form pays first, and the form is really submitted, with its original
// submitter, once the shopper has nothing left to do. Also what the browser keeps for a page that is come back to.
import type { Values } from '../../shared/contract.js';
import type { WordKey, Words } from '../i18n/words.js';
import { nameOf, pageFields } from '../model/field.js';
import { IDLE, type CheckoutState, type Phase, type Result } from '../state/checkout-state.js';
import type { CheckoutStore } from '../state/checkout-store.js';

/** The same as in the catalogs, for a checkout whose banners and fields are not here yet. */
export const english: Words = {
  'notice.choose': 'Choose a payment method.',
  'field.empty': 'Fill in this field.',
};

/** The element, as far as its form needs it. */
export interface FormHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly form: HTMLFormElement | null;
  readonly name: string | undefined;
  show(): Promise<void>;
  submit(): Promise<Result>;
  validate(): Promise<boolean>;
}

/** What is on screen, as far as the form needs it. */
export interface FormPicture {
  readonly store: CheckoutStore | undefined;
  readonly t: (key: WordKey) => string;
}

/** After these the form goes on its way. */
const DONE: readonly string[] = ['paid', 'authorized', 'in_review', 'enrolled'];

/** What is posted, and the session it belongs to. */
type Value = readonly [string, string];

/** Never kept by the browser: a number of an account, a code for one time. */
const SECRET: readonly string[] = ['ach', 'iban', 'code'];

/** What the form takes along, once the shopper has nothing left to do. */
function toValue({ phase, report, opened }: CheckoutState, root = ''): Value | undefined {
  if (!report || !(phase === 'done' || phase === 'acting')) return undefined;
  if (!DONE.includes(report.outcome) && report.next?.kind !== 'voucher') return undefined;
  const { id, vaultedToken, session } = report;
  return [(opened?.purpose === 'enrollment' && vaultedToken) || id, session || root];
}

interface Kept {
  readonly method?: string | undefined;
  readonly values: Values;
}

/** What was chosen and typed on the page. Of a card, nothing is here to keep; a saved method is known by its token. */
function toKept({ opened, selected, values }: CheckoutState): Kept {
  const chosen = opened?.methods.find(({ id, vaultedToken }) => id === selected && !vaultedToken);
  const names = chosen
    ? pageFields(chosen)
        .filter(({ kind }) => !SECRET.includes(kind))
        .map(nameOf)
    : [];
  const isOf = (path: string) => names.some((name) => path === name || path.startsWith(`${name}.`));
  return {
    method: chosen?.id,
    values: Object.fromEntries(Object.entries(values).filter(([path]) => isOf(path))),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What an earlier version kept, or another page, is read with care. */
function fromKept(text: unknown): Kept | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || !isRecord(kept['values'])) return undefined;
    const { method, values } = kept;
    const texts = Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return { method: typeof method === 'string' ? method : undefined, values: Object.fromEntries(texts) };
  } catch {
    return undefined;
  }
}

/** The button that a form is submitted with when nobody pressed one. */
function defaultButton(form: HTMLFormElement): HTMLElement | undefined {
  const root = form.getRootNode() as Document | ShadowRoot;
  const buttons = root.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input');
  return [...buttons].find((button) => button.form === form && /^(submit|image)$/.test(button.type));
}

export class FormDuty {
  /** Where the browser shows that something is missing: from there the focus goes on to what is. */
  readonly anchor: HTMLElement;
  readonly #host: FormHost;
  readonly #internals: ElementInternals;
  readonly #picture: () => FormPicture | undefined;
  /** A token for the merchant's server: as good as a payment. */
  #token: Value | undefined;
  /** What the form would take along now. */
  #told = '';
  #submitter: HTMLElement | null = null;
  /** A press is being paid for: the form waits. */
  #waiting = false;
  /** A press came before there was anything to fill in. */
  #early = false;
  #phase: Phase = 'idle';
  #kept: Kept | undefined;

  /** The form has what it takes along: it may go. */
  posts = false;

  constructor(host: FormHost, internals: ElementInternals, picture: () => FormPicture | undefined) {
    this.#host = host;
    this.#internals = internals;
    this.#picture = picture;
    this.anchor = document.createElement('span');
    // Can be focused by script and by the browser, and is not what a new view moves the focus to.
    this.anchor.tabIndex = -2;
    this.anchor.addEventListener('focus', () => void host.show().then(() => host.validate()));
    host.renderRoot.append(this.anchor);
    // A click on its label, or beside what can be clicked in it.
    host.addEventListener('click', (event) => {
      if (event.composedPath()[0] === host) host.focus();
    });
  }

  /** Follows the checkout: what was paid is what the form takes along, and nothing else is. Says what is missing. */
  see(): string {
    const { store, t } = this.#picture() ?? {};
    const { state = IDLE } = store ?? {};
    const { phase, selected } = state;
    if (phase !== 'busy' && phase !== 'done') this.#token = undefined;
    // A press that led back to the form is over.
    if (phase === 'form' && this.#phase !== 'form') this.#waiting = false;
    this.#phase = phase;
    if (this.#early && phase === 'form') {
      this.#early = false;
      // What is there was not seen by whoever pressed: they are shown what to do, and press again.
      queueMicrotask(() => void this.#host.validate());
    }
    this.#tell(state, store?.ref.token);
    if (store) this.#bring(store);
    if (this.posts) this.#go();
    const isFilled = !store?.hasForm || state.filled;
    const isComplete = store?.selected && isFilled && (!store.hasCard || state.card?.complete);
    if (/busy|acting|done/.test(phase) || isComplete) return '';
    return t?.(selected ? 'field.empty' : 'notice.choose') || '…';
  }

  /** The form was submitted: it waits until that is paid. `isHeld`: the page had nothing against it. */
  pay(submitter: HTMLElement | null, isHeld: () => boolean): void {
    // Once everybody heard of it.
    setTimeout(() => {
      if (!isHeld()) return;
      if (/idle|opening/.test(this.#phase)) {
        this.#early = true;
        return;
      }
      this.#submitter = submitter;
      this.#waiting = true;
      void this.#host.submit().then(({ outcome }) => {
        if (outcome === 'incomplete') this.#waiting = false;
      });
    });
  }

  /** Enter in a field, or the checkout's own button: like any other it submits the form. */
  press(isEnter: boolean): void {
    const { form, name } = this.#host;
    const button = isEnter && form && defaultButton(form);
    if (this.#phase !== 'form' || !form || !name || this.#host.matches(':disabled')) void this.#host.submit();
    else if (button) button.click();
    else form.requestSubmit();
  }

  /** A token exists, and no script of the page's wants it: false where there is no form to take it along. */
  hand(token: string, session: string): boolean {
    const { form, name } = this.#host;
    if (!form || !name) return false;
    this.#token = [token, session];
    return true;
  }

  /** The shopper came back to the page: what they had chosen and typed comes back, where nothing else was since. */
  restore(kept: unknown): void {
    this.#kept = fromKept(kept);
    this.see();
  }

  /** Nothing is promised to the form any more. */
  forget(): void {
    this.#waiting = false;
    this.#kept = undefined;
  }

  #bring(store: CheckoutStore): void {
    const kept = this.#kept;
    if (!kept || store.state.phase !== 'form') return;
    this.#kept = undefined;
    // In the next moment: the one of now is still being told.
    queueMicrotask(() => {
      const { phase, selected, opened } = store.state;
      const { method = '', values } = kept;
      if (phase !== 'form' || (selected && selected !== method)) return;
      store.set({ values: { ...values, ...store.state.values } });
      if (opened?.methods.some(({ id }) => id === method)) store.select(method);
    });
  }

  #tell(state: CheckoutState, root: string | undefined): void {
    const { name } = this.#host;
    const value = toValue(state, root) ?? this.#token;
    const kept = JSON.stringify(toKept(state));
    const told = JSON.stringify([name, value, kept]);
    this.posts = value !== undefined;
    if (told === this.#told) return;
    this.#told = told;
    const entries = new FormData();
    if (name && value) {
      entries.set(name, value[0]);
      entries.set(`${name}-session`, value[1]);
    }
    this.#internals.setFormValue(value ? entries : null, kept);
  }

  /** On its way, once the page heard of the outcome. */
  #go(): void {
    if (!this.#waiting) return;
    this.#waiting = false;
    queueMicrotask(() => {
      const { form } = this.#host;
      const submitter = this.#submitter as HTMLButtonElement | null;
      form?.requestSubmit(submitter?.form === form ? submitter : null);
    });
  }
}
