// The code to take along: one choice of stack, one block for each file, each with a button that copies it.
import { copyText } from './copy-text.js';
import { find, make } from './find.js';
import { STACKS, toPieces, type Chosen, type Stack } from './snippets.js';

const isStack = (name: string | null): name is Stack => (STACKS as readonly (string | null)[]).includes(name);

export class CodePanel {
  readonly #place = find('div', '#code');
  readonly #said = find('p', '#copied');
  #stack: Stack = 'HTML';
  #chosen: Chosen | undefined;

  /** @param changed is called when another stack was chosen */
  constructor(stack: string | null, changed: () => void) {
    if (isStack(stack)) this.#stack = stack;
    find('fieldset', '#stacks').append(
      ...STACKS.map((name) => {
        const radio = make('input', {
          type: 'radio',
          name: 'stack',
          value: name,
          checked: name === this.#stack,
        });
        radio.addEventListener('change', () => {
          this.#stack = name;
          this.#draw();
          changed();
        });
        return make('label', {}, radio, make('span', {}, name));
      }),
    );
    find('button', '#link').addEventListener('click', () => {
      void copyText(location.href, undefined, this.#said);
    });
  }

  /** For the address: nothing when it is the first one. */
  get stack(): string {
    return this.#stack === 'HTML' ? '' : this.#stack;
  }

  show(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#draw();
  }

  #draw(): void {
    if (!this.#chosen) return;
    this.#said.textContent = '';
    const blocks = toPieces(this.#stack, this.#chosen).map(({ file, code }) => {
      const text = make('code', {}, code);
      const copy = make('button', { type: 'button', ariaLabel: `Copy ${file}` }, 'Copy');
      copy.addEventListener('click', () => {
        void copyText(code, text, this.#said);
      });
      const block = make('pre', { tabIndex: 0, ariaLabel: file }, text);
      block.setAttribute('role', 'region');
      return make('figure', {}, make('figcaption', {}, file, copy), block);
    });
    this.#place.replaceChildren(...blocks);
  }
}
