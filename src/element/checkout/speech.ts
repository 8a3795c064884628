// The words of one element: its language, the catalog of it, what the page says otherwise. The host says which language
// it speaks, and which way that is read.
import { toEnglish, type Tongue, type Words } from '../i18n/tongue.js';
import { ENGLISH, loadTongue, type WordKey } from '../i18n/words.js';
import { languageFor } from '../model/language.js';

/** Longer than this, in milliseconds, nothing waits for words: it is English until they come. */
const PATIENCE = 3000;

export class Speech {
  /** The page's own texts. */
  texts: Words = {};
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #english = ENGLISH;
  #tongue = toEnglish();
  #coming: Promise<Tongue> | undefined;
  #wanted = 'en';
  /** The `lang` of the host, as far as it is ours: it says nothing about the page. */
  #own = '';
  /** What is read after the press is wanted too. */
  #whole = false;

  /** `changed` hears of new words. */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** BCP 47. */
  get language(): string {
    return this.#tongue.tag;
  }

  /** Empty for a text that has not arrived yet. Never the same function: whoever is handed it draws with the words of now. */
  get t() {
    return (key: WordKey): string => this.texts[key] ?? this.#tongue.words[key] ?? this.#english[key] ?? '';
  }

  /** More English, as it comes with a lazy view. */
  learn(english: Words): void {
    this.#english = { ...this.#english, ...english };
    this.#changed();
  }

  /** Changes the language. Resolves when its words are here, or are late. */
  choose(wanted: string | undefined): Promise<unknown> {
    const host = this.#host;
    this.#wanted = languageFor(host.lang === this.#own ? host.parentNode : host, wanted);
    return this.#speak();
  }

  /** Gets what is read after the press. Resolves when it is here, or is late. */
  further(): Promise<unknown> {
    this.#whole = true;
    return this.#speak();
  }

  #speak(): Promise<unknown> {
    const coming = (this.#coming = loadTongue(this.#wanted, this.#whole));
    const spoken = coming.then((tongue) => {
      if (coming !== this.#coming) return;
      this.#tongue = tongue;
      this.#host.lang = this.#own = tongue.tag;
      this.#host.dir = tongue.dir;
      this.#changed();
    });
    return Promise.race([spoken, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }
}
