// Reads a customer's saved methods anew once there is one more. Records are listed as Yuno has them: a card that was
// saved before is one row or two, as it is one record or two.
import type { Store } from './store.js';

/** `enrollment`: the one that has just ended. Without a list on screen there is nothing to do. */
export async function renewSaved(store: Store, enrollment: string): Promise<void> {
  const { opened } = store.state;
  const { customerReference: reference } = store.host.settings;
  if (!opened?.saved || !reference) return;
  const { country } = opened;
  try {
    const { saved } = await store.client.open({
      session: store.ref,
      country,
      payment: enrollment,
      reference,
    });
    if (saved && store.state.opened) store.set({ opened: { ...store.state.opened, saved } });
  } catch {
    // The method is saved, listed or not.
  }
}
