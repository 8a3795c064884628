// Another try at a module that did not arrive.

/**
 * Some browsers remember for ever that a module did not arrive. Their complaint names its address: asked for under
 * another one, it is fetched anew. Not on a page with an import map, whose hashes speak of the first address alone: a
 * module that was refused would run under the second. Keep what it resolves with: every one is another copy of the code.
 * Bundlers of shops must leave the call as it is: some refuse to build otherwise.
 */
export function importAgain<T>(load: () => Promise<T>, complaint: unknown): Promise<T> {
  // Whatever was thrown is made a text here.
  const address = !document.querySelector('[type=importmap]') && /http[^\s?]+/.exec(complaint as string);
  return address
    ? (import(/* @vite-ignore */ /* webpackIgnore: true */ `${address[0]}?${Date.now()}`) as Promise<T>)
    : load();
}
