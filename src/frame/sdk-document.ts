// Runs in the SDK's own document: takes one port from the fields' document around it, and works the SDK. Talks to
// nobody else and writes nothing down.
import { openLine } from '../shared/port.js';
import { Refusal } from '../shared/refusal.js';
import {
  isHandover,
  PROVIDER_GUARDS,
  type ProviderAsks,
  type ProviderCommands,
  type ProviderNotices,
} from './sdk-protocol.js';
import type { Sdk, SdkPayments } from './sdk-types.js';
import { begin, type Transaction } from './transaction.js';
import { watchSurface } from './watch-surface.js';

/** The SDK's script fills the global and says so once, before or after this one runs. */
const loaded = (): Promise<SdkPayments> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (window.SdkPayments) resolve(window.SdkPayments);
    };
    look();
    addEventListener('sdk-payments-ready', look);
  });

/** Once per document: a second initialization is not documented. */
async function initialize(): Promise<Sdk> {
  const key = document.querySelector('meta[name="tender-public-key"]')?.getAttribute('content') ?? '';
  const sdk = await (await loaded()).initialize(key);
  // The line before 2.x fills the same global, but knows no transactions.
  if (typeof sdk.transaction !== 'function') throw new Refusal('provider_failed');
  return sdk;
}

function take(port: MessagePort): void {
  const initialized = initialize();
  initialized.catch(() => undefined);
  let last: Transaction | undefined;

  const line = openLine<ProviderAsks, ProviderCommands, Record<never, never>, ProviderNotices>(port, {
    guards: PROVIDER_GUARDS,
    answer: {
      ready: () => initialized.then(() => null),
      tokenize: async (press) => {
        const sdk = await initialized;
        // What an earlier press began is of no use any more.
        last?.drop();
        const transaction = begin(sdk, press, () => {
          if (transaction === last) line.notify('moved', { over: true });
        });
        last = transaction;
        return transaction.answer;
      },
    },
    hear: {
      continue: ({ created }) => last?.continue(created),
      drop: () => last?.drop(),
    },
  });
  watchSurface((shown) => {
    if (shown) last?.shown();
    line.notify('surface', { shown });
  });
}

addEventListener('message', function hear({ data, origin, source, ports: [port] }: MessageEvent<unknown>) {
  if (source !== parent || source === window || origin !== location.origin) return;
  if (!isHandover(data) || !port) return;
  removeEventListener('message', hear);
  take(port);
});
