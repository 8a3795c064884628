// One door to whoever turns card data into a token. Behind it stands Yuno's SDK, in a document of its own inside this
// one, so that the document in which the shopper types keeps its strict policy.
import { isTokenizeAnswer } from '../shared/guards.js';
import { openLine, type Line } from '../shared/port.js';
import type { TokenizeAnswer, TokenizeAsk } from '../shared/protocol.js';
import { Refusal } from '../shared/refusal.js';
import {
  FIELDS_GUARDS,
  HANDOVER,
  type Card,
  type CodeAlone,
  type ProviderAsks,
  type ProviderCommands,
  type ProviderNotices,
} from './sdk-protocol.js';

export interface Provider {
  /** Opens the provider's document, so that it is ready by the time of the press. */
  mount(): void;
  /** Rejects with `card_refused`, `provider_unreachable` or `provider_failed`. Without a card, the ask names a method. */
  tokenize(card: Card | CodeAlone | undefined, ask: TokenizeAsk): Promise<TokenizeAnswer>;
  /** The payment exists, so the provider goes on; or it will never exist, so the provider lets go. */
  continue(created: boolean): void;
  /** Puts the provider's own surface in front of the fields, or behind them. */
  surface(shown: boolean): void;
  /** Lets go of whatever was begun. */
  drop(): void;
}

export interface ProviderListener {
  moved(over: boolean): void;
  surface(shown: boolean): void;
}

export interface SdkAddress {
  /** Where the provider's document is. */
  readonly url: string;
  /** How long it may take, in milliseconds, before it is loaded once more. */
  readonly silence: number;
}

const ADDRESS: SdkAddress = { url: '/sdk', silence: 8000 };
const RIGHTS =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox ' +
  'allow-storage-access-by-user-activation';
/** Two silences and this are less than the checkout waits. */
const TOKENIZE_DEADLINE = 25_000;

type ProviderLine = Line<ProviderAsks, ProviderCommands>;

/** Takes the one reason that the shopper can mend and the one that time can; everything else is a failure. */
function toProviderError(thrown: unknown): Refusal {
  const code = thrown instanceof Refusal ? thrown.code : undefined;
  const isKnown = code === 'card_refused' || code === 'provider_unreachable';
  return new Refusal(isKnown ? code : 'provider_failed');
}

/** Yuno's SDK behind the door. */
export function createSdkProvider(
  listener: ProviderListener,
  { url, silence }: SdkAddress = ADDRESS,
): Provider {
  const frame = document.createElement('iframe');
  frame.title = 'Payment provider';
  frame.className = 'provider';
  // Everything an issuer's page may need, but not the right to send the shop's page away.
  frame.setAttribute('sandbox', RIGHTS);
  // Issuers confirm with passkeys and wallets too, from frames inside this one.
  frame.allow = 'publickey-credentials-get *; payment *';
  let current: ProviderLine | undefined;
  let connection: Promise<ProviderLine> | undefined;

  /** A document was loaded into the frame: whatever was there before is gone, and so is its line. */
  const handOver = (): ProviderLine => {
    current?.close();
    const { port1, port2 } = new MessageChannel();
    current = openLine<Record<never, never>, ProviderNotices, ProviderAsks, ProviderCommands>(port1, {
      guards: FIELDS_GUARDS,
      hear: {
        moved: ({ over }) => listener.moved(over),
        surface: ({ shown }) => listener.surface(shown),
      },
    });
    // Our own origin and no other: whatever else may have been loaded here hears nothing.
    frame.contentWindow?.postMessage(HANDOVER, location.origin, [port2]);
    return current;
  };

  const load = (): Promise<ProviderLine> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Refusal('provider_unreachable')), silence);
      frame.onload = () => {
        const line = handOver();
        line.ask('ready', null, silence, 'provider_unreachable').then(() => {
          clearTimeout(timer);
          resolve(line);
        }, reject);
      };
      frame.src = url;
      if (!frame.isConnected) document.body.append(frame);
    });

  /** Once more, then it is said. A later press tries again. */
  const connect = (): Promise<ProviderLine> =>
    (connection ??= load()
      .catch(load)
      .catch((thrown: unknown) => {
        connection = undefined;
        throw thrown;
      }));

  return {
    mount() {
      connect().catch(() => undefined);
    },
    async tokenize(card, ask) {
      try {
        await connect();
        // The document may have been loaded anew since; the line that counts is the current one.
        const answer: unknown = await current?.ask(
          'tokenize',
          { ...(card && { card }), ask },
          TOKENIZE_DEADLINE,
          'provider_unreachable',
        );
        if (isTokenizeAnswer(answer)) return answer;
      } catch (thrown) {
        throw toProviderError(thrown);
      }
      throw new Refusal('provider_failed');
    },
    continue(created) {
      current?.notify('continue', { created });
    },
    surface(shown) {
      document.documentElement.classList.toggle('surface', shown);
    },
    drop() {
      current?.notify('drop', null);
    },
  };
}
