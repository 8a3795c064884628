// The languages that the checkout speaks, as the front page offers them: each by its own name, with English first.

/** BCP 47. A test holds this list to the catalogs. */
export const LANGUAGES = (
  'en ar bn ca de el en-CA en-GB es es-AR es-CO es-MX fa fil fr fr-CA he hi id it ja ko ml mn ms nl pl pt pt-PT ro ru ' +
  'sk sr-Latn sv th tr uk ur vi zh-CN zh-TW'
).split(' ');

/** `Português (Portugal)`: whoever looks for a language reads it. */
export function toLanguageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
