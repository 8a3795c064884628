// What a merchant sets when creating a gateway. No key and no origin has a default: a gateway that guesses is a leak.

/** One line of the structured log. Never holds a token, key, name, e-mail, document or card digit. */
export interface LogRecord {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly traceId: string;
  readonly [field: string]: string | number | boolean | undefined;
}

/** Body of Yuno's `POST /payments` before it is sent. `beforePayment` may add what only the merchant knows. */
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

/** Says whether one more request of this key is welcome. Bring your own for more than one machine. */
export interface Limiter {
  take(key: string): boolean | Promise<boolean>;
}

/** A built file, or nothing. Paths come without a leading slash: `tender-checkout.js`, `frame/frame-….css`. */
export type AssetSource = (path: string) => Promise<Uint8Array | undefined>;

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
  /** Lets a shopper leave an unpaid code behind and pay another way. */
  readonly allowSecondAttempt?: boolean;
  /** Last word on a payment before it is sent: capture, order items, soft descriptor. */
  readonly beforePayment?: (
    draft: PaymentDraft,
    session: SessionFacts,
  ) => PaymentDraft | Promise<PaymentDraft>;
  /** The shopper's address, from whatever header your proxy sets. Used for limits and for fraud checks upstream. */
  readonly clientAddress?: (request: Request) => string | undefined;
  readonly limiter?: Limiter;
  readonly log?: (record: LogRecord) => void;
  readonly assets: AssetSource;
  readonly fetch?: typeof fetch;
}
