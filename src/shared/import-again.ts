// Another try at a module that did not arrive.
let again = 0;

/**
 * Some browsers remember for ever that a module did not arrive. Their complaint names its address: asked for under
 * another one, it is fetched anew. Keep what it resolves with: every one is another copy of the code. Bundlers of shops
 * must leave the call as it is: some refuse to build otherwise.
 */
export function importAgain<T>(load: () => Promise<T>, complaint: unknown): Promise<T> {
  const [address] = /https?:\/\/[^\s?]+/.exec(String(complaint)) ?? [];
  return address
    ? (import(
        /* @vite-ignore */ /* webpackIgnore: true */ `${address}?again=${String(++again)}`
      ) as Promise<T>)
    : load();
}
