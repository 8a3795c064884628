// What the visitor chose, between the controls, the element and the address of the page. An address says what differs
// from the page as it comes, by the names of the element's attributes; it never holds a session that the shop made.
import { readJson, ROWS, SESSIONS, UNSAID } from './attributes.js';

/** Of the order; the server reads them from an address, too. */
const ORDER = { country: 'BR', customer: 'guest', purpose: 'pay', description: '' } as const;
/** Of this page alone. */
const PAGE = ['theme', 'look'];
/** Attributes with a control in the markup of the page. */
const MARKED = ['language', 'layout', 'presentation'];

/** Lists that do not know everything there is. */
const OPEN = ['method', 'description'];

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export class Choices {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  control(name: string): Control | undefined {
    const found = this.#form.elements.namedItem(name);
    return found instanceof HTMLInputElement ||
      found instanceof HTMLSelectElement ||
      found instanceof HTMLTextAreaElement
      ? found
      : undefined;
  }

  /** Empty is the default, whatever it is. */
  of(name: string): string {
    const control = this.control(name);
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      return control.checked ? 'on' : '';
    return control?.value.trim() ?? '';
  }

  /** A session of the visitor's own is shown instead of one that the shop makes. */
  get isGiven(): boolean {
    return Boolean(this.of('checkout-session') || this.of('customer-session'));
  }

  /** Sets the controls to what the page was opened with, as far as they offer it. */
  read(query: URLSearchParams): void {
    for (const name of [...PAGE, ...MARKED, ...ROWS.map((row) => row.name), ...Object.keys(ORDER)]) {
      if (UNSAID.includes(name)) continue;
      const control = this.control(name);
      const value = control?.dataset['value'] ?? query.get(name);
      if (!control || value === null) continue;
      if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = true;
      else {
        // Methods come with the session, and any response code is an outcome: an address may know more than the list.
        if (control instanceof HTMLSelectElement && OPEN.includes(name) && query.get(name) === value)
          if (![...control.options].some((option) => option.value === value)) control.add(new Option(value));
        const before = control.value;
        control.value = value;
        // What is not on the list stays as it was.
        if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = before;
      }
    }
  }

  /** @param amount what the visitor wants to pay, when it is not the price of the cart */
  write(query: URLSearchParams, amount: string): void {
    for (const [name, value] of Object.entries(ORDER))
      if (this.of(name) !== value && !(this.isGiven && name !== 'country')) query.set(name, this.of(name));
    if (amount && !this.isGiven) query.set('amount', amount);
    for (const name of [...PAGE, ...MARKED, ...ROWS.map((row) => row.name)])
      if (this.of(name) && !UNSAID.includes(name))
        query.set(name, this.of(name) === 'on' ? '' : this.of(name));
  }

  /** What is to be on the element; sessions are somebody else's business. */
  attributes(): (readonly [name: string, value: string | undefined])[] {
    const names = ROWS.filter(({ kind }) => kind !== 'json').map(({ name }) => name);
    return [...MARKED, ...names]
      .filter((name) => !(SESSIONS as readonly string[]).includes(name))
      .map((name) => [name, this.of(name) || undefined] as const);
  }

  /** The element's properties that have no attribute, and their values. */
  properties(): (readonly [name: string, value: object | undefined])[] {
    return ROWS.filter(({ kind }) => kind === 'json').map(({ name, property = name }) => {
      const field = this.control(name);
      return [property, field instanceof HTMLTextAreaElement ? readJson(field) : undefined] as const;
    });
  }

  /** How many of the drawn controls say something. */
  get size(): number {
    return ROWS.filter(({ name }) => this.of(name)).length;
  }
}
