// What the random gateway knows of one purchase, and which of its payments counts: the rules of the real gateway, for
// payments that are made of dice. A moment may be past: a read may be behind.
import type { toPaymentVerdict, Verdict } from '../../../src/shared/outcome.js';
import type { Payment } from './payment-life.js';

export class Purchase {
  readonly payments: Payment[] = [];
  readonly making = new Map<string, Promise<Payment>>();
  /** Codes that were left behind, and another attempt was allowed. */
  readonly left = new Set<string>();
  readonly spent = new Set<string>();

  constructor(private readonly toVerdict: typeof toPaymentVerdict) {}

  /** Every payment that took money, paid before authorized; the first of them answers every question. */
  taken(moment: number): Payment[] {
    const isNow = (outcome: string) => (payment: Payment) =>
      this.#verdict(payment, moment)?.outcome === outcome;
    return [...this.payments.filter(isNow('paid')), ...this.payments.filter(isNow('authorized'))];
  }

  /** Money wins over waiting; of several that wait the last one counts. */
  answer(moment: number): Payment | undefined {
    const [first] = this.taken(moment);
    return first ?? this.payments.findLast((payment) => this.#verdict(payment, moment)?.retry === false);
  }

  /** What forbids another attempt. A promise counts for the payment that answers, while it is a code. */
  inTheWay(moment: number, abandon: string | undefined): Payment | undefined {
    const answer = this.answer(moment);
    if (!answer || answer.id !== abandon || answer.at(moment)?.status !== 'READY_TO_PAY') return answer;
    this.left.add(answer.id);
    return undefined;
  }

  #verdict(payment: Payment, moment: number): Verdict | undefined {
    const then = payment.at(moment);
    return then && this.toVerdict(then.status, then.subStatus);
  }
}
