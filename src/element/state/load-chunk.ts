// Loads lazy code: once more after a pause, then an error that says so. A tunnel should not end a checkout.
import { CheckoutError } from '../../shared/errors.js';

/** In milliseconds. */
const PAUSE = 700;
let again = 0;

/**
 * Some browsers remember for ever that a module did not arrive. Their complaint names its address: asked for under
 * another one, it is fetched anew.
 */
function reload<T>(load: () => Promise<T>, complaint: unknown): Promise<T> {
  const [address] = /https?:\/\/[^\s?]+/.exec(String(complaint)) ?? [];
  return address ? (import(/* @vite-ignore */ `${address}?again=${String(++again)}`) as Promise<T>) : load();
}

/** Keep what it resolves with: every reload is another copy of the code. Rejects with `chunk_unreachable`. */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (complaint) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    try {
      return await reload(load, complaint);
    } catch (cause) {
      throw new CheckoutError('chunk_unreachable', { cause });
    }
  }
}
