// Beside the security code: a button that says where it is, in words and as a picture, and one that shows it where it is
// masked. Both are buttons in the tab order; what they open stands in the document right after the field.
import type { MoreWord } from '../shared/frame-words.js';
import { draw } from './brand-mark.js';
import type { Field } from './field.js';

type ToWord = (key: MoreWord) => string;

/** Named by a text for ears: a label that speaks of the security code would compete with the field's own. */
function createButton(className: string, press: () => void) {
  const button = document.createElement('button');
  const name = document.createElement('span');
  button.type = 'button';
  button.className = className;
  button.onclick = press;
  name.className = 'status';
  return {
    button,
    show(picture: SVGElement, text: string): void {
      name.textContent = text;
      button.replaceChildren(picture, name);
    },
  };
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
    draw('text', { x: 51, y: top + 11, 'text-anchor': 'middle' }, isFront ? '1234' : '123'),
    draw('rect', { x: 33, y: top, width: 36, height: 15, rx: 7.5, class: 'ring' }),
  );
  return root;
}

const drawIcon = (...parts: SVGElement[]): SVGElement => {
  const root = draw('svg', { viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': 'true' });
  root.append(...parts);
  return root;
};

const drawQuestion = (): SVGElement =>
  drawIcon(
    draw('circle', { cx: 10, cy: 10, r: 8.5, ...LINE }),
    draw('path', { d: 'M7.6 8a2.4 2.4 0 1 1 3.6 2.1q-1.2.7-1.2 1.9M10 13.6v1.4', ...LINE }),
  );

/** An eye, crossed out once the code can be read. */
const drawEye = (isRevealed: boolean): SVGElement =>
  drawIcon(
    draw('path', { d: `M1.5 10q8.5-11 17 0q-8.5 11-17 0${isRevealed ? 'M3 17L17 3' : ''}`, ...LINE }),
    draw('circle', { cx: 10, cy: 10, r: 2.5, ...LINE }),
  );

export class CodeHint {
  readonly #box: HTMLElement;
  readonly #panel = document.createElement('div');
  readonly #text = document.createElement('p');
  readonly #where: ReturnType<typeof createButton>;
  readonly #reveal: ReturnType<typeof createButton>;
  #isOpen = false;
  #isRevealed = false;
  #drawn = '';
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
    this.#panel.id = 'code-hint';
    this.#panel.className = 'hint';
    this.#where.button.setAttribute('aria-controls', this.#panel.id);
    // Before the field: whoever has typed the code goes on to the name with one Tab.
    box.before(this.#where.button);
    box.append(this.#reveal.button);
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
    const where = toWord('card.code.where');
    const telling = [where, isFront, isMasked, this.#isOpen, this.#isRevealed].join();
    if (telling === this.#drawn) return;
    this.#drawn = telling;
    this.#where.show(drawQuestion(), where);
    this.#where.button.setAttribute('aria-expanded', String(this.#isOpen));
    this.#panel.hidden = !this.#isOpen;
    this.#text.textContent = toWord(isFront ? 'card.code.front' : 'card.code.back');
    this.#panel.replaceChildren(drawCard(isFront), this.#text);
    this.#reveal.button.hidden = !isMasked;
    this.#reveal.show(
      drawEye(this.#isRevealed),
      toWord(this.#isRevealed ? 'card.code.hide' : 'card.code.show'),
    );
    this.#box.classList.toggle('revealed', this.#isRevealed);
  }
}
