// The life of a payment, made of dice: which statuses it goes through and when. What a status means is written here
// once more, row by row, so that the product's own table is not what it is checked against.
import type { NextAction, Report } from '../../../src/shared/contract.js';
import type { Chance, VirtualTime } from './virtual-time.js';

export type Meaning =
  'pending' | 'in_review' | 'paid' | 'authorized' | 'declined' | 'expired' | 'canceled' | 'error';

type Row = readonly [status: string, subStatus: string];
type Rows = readonly [Row, ...Row[]];

const FLIGHT: Rows = [
  ['CREATED', 'CREATED'],
  ['READY_TO_PAY', 'CREATED'],
  ['READY_TO_PAY', 'CREATED'],
  ['PENDING', 'IN_PROCESS'],
  ['PENDING', 'WAITING_ADDITIONAL_STEP'],
  ['PENDING', 'PENDING_PROVIDER_CONFIRMATION'],
  ['PENDING', 'PENDING_OTP_COMPLETION'],
  ['ERROR', 'TIMEOUT'],
  ['ERROR', 'PENDING_REVERSE'],
  ['CANCELED', 'PENDING_PROVIDER_CONFIRMATION'],
  ['CANCELLED', 'PENDING_PROVIDER_CONFIRMATION'],
  ['HELD_FOR_REVIEW_IN_2031', 'NOBODY_KNOWS'],
  ['constructor', ''],
];
const ENDS: Readonly<Record<Exclude<Meaning, 'pending'>, Rows>> = {
  in_review: [
    ['PENDING', 'PENDING_FRAUD_REVIEW'],
    ['SUCCEEDED', 'FRAUD_DECLINED'],
  ],
  paid: [
    ['SUCCEEDED', 'APPROVED'],
    ['SUCCEEDED', 'CAPTURED'],
    ['SUCCEEDED', 'PARTIALLY_REFUNDED'],
    ['CHARGEBACK', ''],
  ],
  authorized: [
    ['PENDING', 'AUTHORIZED'],
    ['VERIFIED', 'VERIFIED'],
  ],
  declined: [
    ['DECLINED', 'DECLINED'],
    ['DECLINED', 'FRAUD_DECLINED'],
    ['REJECTED', 'REJECTED'],
  ],
  expired: [['EXPIRED', 'EXPIRED']],
  canceled: [
    ['CANCELED', 'CANCELED'],
    ['CANCELLED', 'CANCELLED'],
  ],
  error: [
    ['ERROR', 'ERROR'],
    ['ERROR', 'REJECTED'],
  ],
};
const REFUNDED: Row = ['REFUNDED', 'REFUNDED'];

const MEANINGS = new Map<string, Meaning>([
  ...FLIGHT.map((row): [string, Meaning] => [row.join('/'), 'pending']),
  ...Object.entries(ENDS).flatMap(([meaning, rows]) =>
    rows.map((row): [string, Meaning] => [row.join('/'), meaning as Meaning]),
  ),
  [REFUNDED.join('/'), 'canceled'],
]);

/** What Yuno's documents say that a status means. */
export const meaningOf = ({ status, subStatus }: Pick<Report, 'status' | 'subStatus'>): Meaning =>
  MEANINGS.get(`${status}/${subStatus}`) ?? 'pending';

export const isFlying = (meaning: Meaning): boolean => meaning === 'pending' || meaning === 'in_review';
/** It took no money, and cannot take any. */
export const isLost = (meaning: Meaning): boolean =>
  meaning === 'declined' || meaning === 'expired' || meaning === 'canceled' || meaning === 'error';

interface Moment {
  readonly at: number;
  readonly status: string;
  readonly subStatus: string;
}

interface PaymentNames {
  readonly id: string;
  readonly session: string;
  readonly key: string;
  /** The try to pay that made it. */
  readonly attempt: string;
}

export class Payment {
  readonly moments: Moment[] = [];
  readonly #time: VirtualTime;
  readonly #chance: Chance;
  readonly #step: NextAction;

  constructor(
    readonly names: PaymentNames,
    time: VirtualTime,
    chance: Chance,
  ) {
    this.#time = time;
    this.#chance = chance;
    this.#step = chance.pick<NextAction>([
      { kind: 'challenge', url: 'https://bank.example/step' },
      { kind: 'challenge' },
      { kind: 'embed', html: '<p></p>' },
      { kind: 'redirect', url: 'https://bank.example/go' },
      { kind: 'wait' },
      { kind: 'info', text: '' },
    ]);
    this.#become(chance.odds(0.8) ? chance.pick(FLIGHT) : this.#end());
    this.#live();
  }

  get id(): string {
    return this.names.id;
  }

  /** How it stood at a moment; undefined before it was made. */
  at(moment: number): Moment | undefined {
    return this.moments.findLast(({ at }) => at <= moment);
  }

  get meaning(): Meaning {
    const now = this.at(this.#time.now);
    return now ? meaningOf(now) : 'pending';
  }

  /** The shopper asked for it, and the provider may or may not let go. */
  cancel(): void {
    if (this.meaning !== 'pending' || !this.#chance.odds(0.6)) return;
    this.#become(this.#chance.pick([['CANCELED', 'PENDING_PROVIDER_CONFIRMATION'], ...ENDS.canceled]));
  }

  finish(): void {
    if (isFlying(this.meaning)) this.#become(this.#end());
  }

  stepOf({ status }: Moment): NextAction | undefined {
    if (status === 'READY_TO_PAY')
      return { kind: 'qr', text: 'code', expiresAt: new Date(this.#time.now + 30_000).toISOString() };
    return status === 'PENDING' || status === 'CREATED' ? this.#step : undefined;
  }

  #end(): Row {
    const { paid, authorized, declined, expired, canceled, error } = ENDS;
    return this.#chance.pick(
      this.#chance.pick([paid, paid, authorized, declined, declined, expired, canceled, error]),
    );
  }

  #become([status, subStatus]: Row): void {
    this.moments.push({ at: this.#time.now, status, subStatus });
  }

  #live(): void {
    this.#time.after(this.#chance.pick([300, 1500, 4000, 9000, 30_000, 60_000]), () => {
      const { meaning } = this;
      if (isFlying(meaning)) {
        const review = this.#chance.odds(0.15) ? ENDS.in_review : FLIGHT;
        this.#become(this.#chance.odds(0.55) ? this.#chance.pick(review) : this.#end());
      } else if (!isLost(meaning) && this.#chance.odds(0.2))
        this.#become(this.#chance.odds(0.5) ? REFUNDED : this.#chance.pick(ENDS.paid));
      if (!isLost(this.meaning)) this.#live();
    });
  }
}
