// Beside the security code: a button that says where it is, in words and as a picture, and one that shows it where it is
// masked. Both are buttons in the tab order; what they open stands in the document right after the field.
import type { MoreWord } from '../shared/frame-words.js';
import { draw } from './brand-mark.js';
import type { Field } from './field.js';

type ToWord = (key: MoreWord) => string;

function createButton(className: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.onclick = press;
  return button;
}

const LINE = { stroke: 'currentColor', fill: 'none', 'stroke-width': 1.5 };

/** A card from the side its code is on, with a ring around the code. */
function drawCard(isFront: boolean): SVGElement {
  const root = draw('svg', { class: 'picture', viewBox: '0 0 72 46', 'aria-hidden': 'true' });
  const top = isFront ? 14 : 22;
  root.append(
    draw('rect', { x: 1, y: 1, width: 70, height: 44, rx: 5, ...LINE }),
    isFront
      ? draw('path', { d: 'M8 13h11v8H8zM8 33h44', ...LINE })
      : draw('path', { d: 'M1 11h70', ...LINE, 'stroke-width': 8, opacity: 0.4 }),
    draw('text', { x: 54, y: top + 11, 'text-anchor': 'middle' }, isFront ? '1234' : '123'),
    draw('rect', { x: 39, y: top, width: 30, height: 15, rx: 7.5, class: 'ring' }),
  );
  return root;
}

/** An eye, crossed out once the code can be read. */
function drawEye(isRevealed: boolean): SVGElement {
  const root = draw('svg', { viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': 'true' });
  root.append(
    draw('path', { d: `M1.5 10q8.5-11 17 0q-8.5 11-17 0${isRevealed ? 'M3 17L17 3' : ''}`, ...LINE }),
    draw('circle', { cx: 10, cy: 10, r: 2.5, ...LINE }),
  );
  return root;
}

export class CodeHint {
  readonly #box: HTMLElement;
  readonly #panel = document.createElement('div');
  readonly #text = document.createElement('p');
  readonly #where: HTMLButtonElement;
  readonly #reveal: HTMLButtonElement;
  #isOpen = false;
  #isRevealed = false;
  /** Draws once more, as it was last asked to. */
  #again: () => void = () => undefined;

  constructor({ box, root }: Field) {
    this.#box = box;
    this.#where = createButton('where', () => {
      this.#isOpen = !this.#isOpen;
      this.#again();
    });
    this.#reveal = createButton('reveal', () => {
      this.#isRevealed = !this.#isRevealed;
      this.#again();
    });
    this.#where.textContent = '?';
    this.#panel.id = 'code-hint';
    this.#panel.className = 'hint';
    this.#where.setAttribute('aria-controls', this.#panel.id);
    box.append(this.#reveal, this.#where);
    root.after(this.#panel);
  }

  /** False when it was not open. */
  close(): boolean {
    const wasOpen = this.#isOpen;
    this.#isOpen = false;
    this.#again();
    return wasOpen;
  }

  draw(toWord: ToWord, isFront: boolean, isMasked: boolean): void {
    this.#again = () => this.draw(toWord, isFront, isMasked);
    this.#where.setAttribute('aria-label', toWord('card.code.where'));
    this.#where.setAttribute('aria-expanded', String(this.#isOpen));
    this.#panel.hidden = !this.#isOpen;
    this.#text.textContent = toWord(isFront ? 'card.code.front' : 'card.code.back');
    this.#panel.replaceChildren(drawCard(isFront), this.#text);
    this.#reveal.hidden = !isMasked;
    this.#reveal.setAttribute('aria-label', toWord(this.#isRevealed ? 'card.code.hide' : 'card.code.show'));
    this.#reveal.replaceChildren(drawEye(this.#isRevealed));
    this.#box.classList.toggle('revealed', this.#isRevealed);
  }
}
