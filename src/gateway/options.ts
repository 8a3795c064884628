// What a merchant sets when creating a gateway. No key and no origin has a default: a gateway that guesses is a leak.

import type { CardFacts } from '../shared/contract.js';

/** One line of the structured log. Never holds a token, key, name, e-mail, document or card digit. */
export interface LogRecord {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly traceId: string;
  readonly [field: string]: string | number | boolean | undefined;
}

/** Body of Yuno's `POST /payments` before it is sent, in Yuno's own field names. */
export type PaymentDraft = Record<string, unknown>;

/** The session a payment is made for, as far as reading it back tells. Amounts in major units. */
export interface SessionFacts {
  readonly session: string;
  readonly merchantOrderId: string;
  readonly customerId: string | undefined;
  readonly country: string;
  readonly amount: { readonly currency: string; readonly value: number } | undefined;
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
}

/**
 * Says whether one more request of this key is welcome. Keys begin with `session:`, `address:` or `icons:` and hold no
 * token. Bring your own for more than one machine; one that throws lets the request pass, because paying matters more.
 */
export interface Limiter {
  take(key: string): boolean | Promise<boolean>;
}

/**
 * A built file, or nothing. Paths come without a leading slash: `tender-checkout.js`, `frame/frame-….css`,
 * `integrity.json`. `toDistPath` says where each lies in the package's `dist`.
 */
export type AssetSource = (path: string) => Promise<Uint8Array | undefined>;

/** A font file for the card fields. `src` is https, on a host that lets the gateway's origin have it (CORS). */
export interface FrameFont {
  /** As `--tender-font-family` names it. */
  readonly family: string;
  readonly src: string;
  /** `400`, or the range of a variable font: `200 900`. */
  readonly weight?: string;
  readonly style?: 'normal' | 'italic';
  /** Characters it is loaded for: `U+0000-00FF, U+0131`. */
  readonly unicodeRange?: string;
}

export interface GatewayOptions {
  readonly credentials: {
    readonly publicKey: string;
    readonly secretKey: string;
    readonly accountId: string;
  };
  /** Base of Yuno's REST API without `/v1`, such as `https://api-sandbox.y.uno`. */
  readonly apiUrl: string;
  /** The script that turns card data into a token: full-version URL and its hash. */
  readonly sdk: {
    readonly url: string;
    readonly integrity: string;
    /** Origins that the SDK may load from, call and frame, besides its own and those of environments.ts. */
    readonly connect?: readonly string[];
    /**
     * Addresses, folders (`https://sdk-web.y.uno/v2.2.0/`) or origins of every script that the SDK loads by itself: nothing
     * else runs in its document then but the SDK's own file. Default: the origins of environments.ts, because no document
     * says what the SDK loads.
     */
    readonly scripts?: readonly string[];
  };
  /** Origins of the pages that may embed the frame and call the gateway. */
  readonly shopOrigins: readonly string[];
  /** The gateway's own public origin, where a proxy hides it. Default: the origin of each request. */
  readonly origin?: string;
  /** May the gateway create payments? Off: the merchant's server does. */
  readonly createsPayments?: boolean;
  /** Country of customer sessions whose page names none: Yuno has no call that reads one. */
  readonly defaultCountry?: string;
  /** Payments one shopper may try for one purchase. Default 5. */
  readonly maxAttempts?: number;
  /** Brands the checkout takes, as Yuno spells them: `VISA`, `AMERICAN_EXPRESS`. Default: every brand. */
  readonly acceptedBrands?: readonly string[];
  /** Web fonts that the card fields may load, and nothing else. Default: what is installed on the shopper's machine. */
  readonly fonts?: readonly FrameFont[];
  /**
   * Pictures of methods in place of Tender's own, by type: an https address, which the page's policy must allow, or
   * `yuno` for the one that Yuno names. `*` stands for every other type.
   */
  readonly icons?: Readonly<Record<string, string>>;
  /** Security codes are typed unseen, with a button that shows them. Default: they are seen. */
  readonly maskCode?: boolean;
  /**
   * When the installments of a new card can be told: by its first digits (`iin`, default), only by its whole `number`,
   * as a connection that prices each card needs it, or not at all (`off`).
   */
  readonly installments?: 'iin' | 'number' | 'off';
  /**
   * What the first six to eight digits of a card tell: its brands (more than one where the shopper may choose), credit or
   * debit, its country. From a list or service of yours: Yuno documents no call for it. Given 1.5 s; throwing, being late
   * or answering nothing means that nothing is known. Answers are kept for an hour.
   */
  readonly lookUpCard?: (
    iin: string,
    signal: AbortSignal,
  ) => Promise<CardFacts | undefined> | CardFacts | undefined;
  /**
   * A card is verified with a payment of nothing before it is kept in a customer session. `true`, or the currency of that
   * payment, such as `BRL`. Needs a provider in the card's route that can.
   */
  readonly verifyCards?: boolean | string;
  /** Lets a shopper leave an unpaid code behind and pay another way. */
  readonly allowSecondAttempt?: boolean;
  /**
   * The last word on a payment: return the draft with what only you know, such as
   * `payment_method.detail.card.capture`, `additional_data.order.items`, a soft descriptor or `vault_on_success`.
   * May be async, for ten seconds at most. Called again when a request is repeated: the first body that reached Yuno
   * counts. Account, order, country, session, method, token, the `tender_root` in the metadata, and the amount and
   * customer that the session names must stay as they are; a draft that changes them, throwing, or returning nothing
   * refuses the payment (`request_invalid`): nothing is sent, and the log says why.
   */
  readonly beforePayment?: (
    draft: PaymentDraft,
    session: SessionFacts,
  ) => PaymentDraft | Promise<PaymentDraft>;
  /**
   * The shopper's IP address, from whatever header your own proxy sets and strangers cannot. Used for limits, and for
   * fraud checks upstream. Without it requests are limited by session alone.
   */
  readonly clientAddress?: (request: Request) => string | undefined;
  readonly limiter?: Limiter;
  /** Default: nothing is logged; with `serveGateway`, one line of JSON each on stderr. `() => {}` silences that, too. */
  readonly log?: (record: LogRecord) => void;
  /** The built files of this release. */
  readonly assets: AssetSource;
  /**
   * Files of earlier releases, by version, for pages that are pinned to one or were opened before this one came:
   * `{ '0.1.0': createFileAssets('node_modules/tender-0-1/dist') }`. The element's files alone are served from them; the
   * card frame is always this release's.
   */
  readonly earlier?: Readonly<Record<string, AssetSource>>;
  readonly fetch?: typeof fetch;
}
