// Removes a saved method, once the shopper confirmed it. Lazy, with the view that asks. The row goes only when the
// gateway says that the method is gone.
import type { Method } from '../../shared/contract.js';
import { toCheckoutError } from '../../shared/errors.js';
import { askStatus } from '../api/payments.js';
import { askUnenroll } from '../api/unenroll.js';
import type { Failure, Removal } from './checkout-state.js';
import type { Store } from './store.js';

/** The shopper is asked, or thinks better of it. Of one that was sent, only the answer counts. */
export function askToRemove(store: Store, { id }: Method, name: string, asked: boolean): void {
  if (store.state.removal?.step === 'sent') return;
  store.set({ removal: asked ? { id, name, step: 'asked' } : undefined });
}

const without = (methods: readonly Method[], gone: string): Method[] =>
  methods.filter(({ id }) => id !== gone);

/** The saved method is no longer anywhere. */
async function forget(store: Store, removal: Removal): Promise<void> {
  const { opened, selected, report } = store.state;
  if (!opened) return;
  if (selected === removal.id) store.select('');
  store.set({
    removal: { ...removal, step: 'done' },
    // In a list of its own a line says it. Among the ways to pay only a banner is left to say it.
    ...(!opened.saved && { notice: { tone: 'info', text: 'remove.gone' } }),
    opened: {
      ...opened,
      methods: without(opened.methods, removal.id),
      ...(opened.saved && { saved: without(opened.saved, removal.id) }),
    },
  });
  // It was saved just now, and that is what the result says.
  if (report?.vaultedToken !== removal.id || store.ref.kind !== 'customer') return;
  const told = await askStatus(store.client, { session: store.ref, payment: report.id }).catch(
    () => undefined,
  );
  if (told?.report) store.set({ report: told.report });
}

/** Resolves with true when the method is gone. */
export async function removeSaved(store: Store, { id }: Method): Promise<boolean> {
  const { removal } = store.state;
  if (removal?.id !== id || (removal.step !== 'asked' && removal.step !== 'failed')) return false;
  // It may be what is being paid with.
  if (store.state.phase === 'busy') return false;
  store.set({ removal: { ...removal, step: 'sent' } });
  const { customerReference: reference } = store.host.settings;
  try {
    await askUnenroll(store.client, {
      session: store.ref,
      vaultedToken: id,
      ...(reference && { reference }),
    });
    await forget(store, removal);
    return true;
  } catch (thrown) {
    const { code, who, retryable, traceId } = toCheckoutError(thrown);
    store.set({ removal: { ...removal, step: 'failed' } });
    const failure: Failure = { code, who, retryable, shown: true, ...(traceId && { traceId }) };
    store.host.emit('tender-error', failure);
    return false;
  }
}
