// Loads lazy code: once more after a pause, then an error that says so. A tunnel should not end a checkout.
import { CheckoutError } from '../../shared/errors.js';
import { importAgain } from '../../shared/import-again.js';

/** In milliseconds. */
const PAUSE = 700;
/** Keep what it resolves with: every reload is another copy of the code. Rejects with `chunk_unreachable`. */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (complaint) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    try {
      return await importAgain(load, complaint);
    } catch (cause) {
      throw new CheckoutError('chunk_unreachable', { cause });
    }
  }
}
