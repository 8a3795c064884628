// The words of one element: its language, the catalog of it, what the page says otherwise.
import { ENGLISH, loadCatalog, type WordKey, type Words } from '../i18n/words.js';
import { languageFor } from '../model/language.js';

export class Speech {
  language = 'en';
  /** The page's own texts. */
  texts: Words = {};
  #english = ENGLISH;
  #words: Words = ENGLISH;

  /** Empty for a text that has not arrived yet. Never the same function: whoever is handed it draws with the words of now. */
  get t() {
    return (key: WordKey): string => this.texts[key] ?? this.#words[key] ?? this.#english[key] ?? '';
  }

  /** More English, as it comes with a lazy view. */
  learn(english: Words): void {
    this.#english = { ...this.#english, ...english };
  }

  /** Changes the language. Resolves when its words are here, and with false when another one was asked for since. */
  async choose(host: Element, wanted: string | undefined): Promise<boolean> {
    const language = languageFor(host, wanted);
    this.language = language;
    const words = await loadCatalog(language);
    if (language !== this.language) return false;
    this.#words = words;
    return true;
  }
}
