// A choice between a few, as native radios: arrow keys, one tab stop and announcements come from the browser.

export class Radios {
  readonly root = document.createElement('fieldset');
  readonly #legend = document.createElement('legend');
  readonly #name: string;
  readonly #choose: (value: string) => void;
  #drawn = '';

  constructor(name: string, choose: (value: string) => void) {
    this.#name = name;
    this.#choose = choose;
    this.root.className = 'choice';
    this.root.append(this.#legend);
  }

  /** One option is no choice. Options that stay are kept, and with them the focus. */
  show(
    title: string,
    options: readonly (readonly [value: string, label: string])[],
    chosen: string | undefined,
    disabled: boolean,
  ): void {
    this.root.hidden = options.length < 2;
    this.#legend.textContent = title;
    const telling = JSON.stringify(options);
    if (telling !== this.#drawn) {
      this.#drawn = telling;
      this.root.replaceChildren(this.#legend, ...options.map(([value, label]) => this.#option(value, label)));
    }
    for (const input of this.root.querySelectorAll('input')) {
      input.checked = input.value === chosen;
      input.disabled = disabled;
    }
  }

  #option(value: string, text: string): HTMLElement {
    const label = document.createElement('label');
    const input = document.createElement('input');
    label.className = 'option';
    Object.assign(input, { type: 'radio', name: this.#name, value });
    input.onchange = () => this.#choose(value);
    label.append(input, text);
    return label;
  }
}
