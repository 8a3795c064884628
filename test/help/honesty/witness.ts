// Sees what one store is told and what it then shows and says, and writes down every word that is not true. Knows
// the store from the outside alone: its events, its states, its requests, and the answers that reached it.
import type { Report } from '../../../src/shared/contract.js';
import type { CheckoutState, Result } from '../../../src/element/state/checkout-state.js';
import { isFlying, isLost, meaningOf, type Meaning } from './payment-life.js';
import type { RandomGateway } from './random-gateway.js';

interface Sent {
  readonly attempt: string;
  readonly isRepeated: boolean;
  refused: boolean;
  /** An end was told since: of it, or of another payment that answered in its place. */
  settled: boolean;
}

export class Witness {
  /** Everything this store was told of each payment, in the order of arrival. */
  readonly #stated = new Map<string, Meaning[]>();
  readonly #finals = new Map<string, number>();
  readonly #drawn = new Set<string>();
  /** Payments that took money, and the page knows it. */
  readonly #taken = new Set<string>();
  #isTwiceTold = false;
  readonly #abandoned = new Set<string>();
  /** Payments that were over when the gateway allowed another attempt. */
  readonly #over = new Set<string>();
  #sent: Sent | undefined;

  constructor(
    private readonly name: string,
    private readonly gateway: RandomGateway,
    private readonly accuse: (words: string) => void,
  ) {}

  /** How many final results were told. */
  get finals(): number {
    return this.#finals.size;
  }

  stated(report: Pick<Report, 'id' | 'status' | 'subStatus'>): void {
    const before = this.#stated.get(report.id) ?? [];
    this.#stated.set(report.id, [...before, meaningOf(report)]);
  }

  granted(over: readonly string[]): void {
    for (const id of over) this.#over.add(id);
  }

  abandoned(id: string | undefined): void {
    if (id) this.#abandoned.add(id);
  }

  /** A `tender-result`. */
  told(result: Result): void {
    const { paymentId = '', outcome, final } = result;
    const before = this.#finals.get(paymentId) ?? 0;
    this.#believe(result, 'told');
    if (outcome === 'incomplete') this.#accuse('told of an incomplete payment');
    if (before > 0) this.#accuse(`told ${outcome} of ${paymentId} after its final result`);
    if (final) this.#finals.set(paymentId, before + 1);
    if (outcome === 'paid' || outcome === 'authorized') this.#taken.add(paymentId);
    if (final && this.#sent && !this.#abandoned.has(paymentId)) this.#sent.settled = true;
  }

  /** A `tender-error` that names two payments. */
  twice(): void {
    this.#isTwiceTold = true;
  }

  /** What a press resolved with. */
  resolved(result: Result): void {
    if (result.outcome !== 'incomplete') this.#believe(result, 'resolved');
    else if (result.final || result.status)
      this.#accuse('resolved with an incomplete payment that has a status');
  }

  /** What is on screen. */
  shown({ phase, report, notice, confirming }: CheckoutState): void {
    // A code that is back on screen is left behind no more.
    if (report && phase === 'acting') this.#abandoned.delete(report.id);
    if (confirming && report?.status !== 'READY_TO_PAY')
      this.#accuse(`asked for a promise about ${report?.id ?? 'nothing'}, which is ${report?.status ?? ''}`);
    if (report) {
      this.#drawn.add(report.id);
      this.#believe({ ...report, paymentId: report.id }, 'drew');
    }
    const flying = report && isFlying(meaningOf(report)) && !this.#abandoned.has(report.id);
    if (flying && (phase === 'form' || phase === 'failed' || phase === 'done'))
      this.#accuse(`showed ${phase} (${notice?.text ?? 'no notice'}) over ${report.id}, which is in flight`);
    const ended = this.#stated.get(report?.id ?? '')?.some(isLost) ?? false;
    if (notice?.text.startsWith('decline.') && !ended)
      this.#accuse(`showed ${notice.text} and nobody said that a payment failed`);
    if (notice?.text.startsWith('decline.') && this.#isUnderWay())
      this.#accuse(`showed ${notice.text} while what was sent is under way`);
    if (report && phase === 'form' && !isFlying(meaningOf(report)) && !isLost(meaningOf(report)))
      this.#accuse(`showed the form over ${report.id}, which is ${meaningOf(report)}`);
  }

  /** A try to pay. Another one than before needs the end of the one before. */
  paying(attempt: string): void {
    const { making, payments } = this.gateway;
    const before = this.#sent;
    const isRepeated = before?.attempt === attempt;
    this.#sent = { attempt, isRepeated, refused: false, settled: false };
    if (!before || isRepeated || before.refused) return;
    if (making.has(before.attempt)) this.#accuse(`paid again while ${before.attempt} was under way`);
    const isOver = (id: string): boolean =>
      this.#abandoned.has(id) ||
      this.#stated.get(id)?.some(isLost) === true ||
      (before.settled && this.#over.has(id));
    for (const { id } of payments.filter(({ names }) => names.attempt === before.attempt))
      if (!isOver(id)) this.#accuse(`paid again before ${id} was over`);
  }

  /** A busy gateway that refuses a repetition does not say what became of the first try. */
  refused(looked: boolean): void {
    if (this.#sent && (looked || !this.#sent.isRepeated)) this.#sent.refused = true;
  }

  /** Everything that can happen has happened: nothing may hang, and every payment on screen has its one end. */
  ended({ phase }: CheckoutState): void {
    if (phase === 'busy' || phase === 'opening' || phase === 'acting') this.#accuse(`is ${phase} for ever`);
    if (this.#taken.size > 1 && !this.#isTwiceTold)
      this.#accuse(`kept quiet that ${[...this.#taken].join(' and ')} took money`);
    for (const id of this.#drawn) {
      const count = this.#finals.get(id) ?? 0;
      if (count !== 1 && !this.#abandoned.has(id))
        this.#accuse(`told ${String(count)} final results of ${id}`);
    }
  }

  /** The last try to pay became a payment, or becomes one, that may still take money, and was not left behind. */
  #isUnderWay(): boolean {
    const { attempt = '' } = this.#sent ?? {};
    if (this.gateway.making.has(attempt)) return true;
    const made = this.gateway.payments.filter(({ names }) => names.attempt === attempt);
    return made.some(({ id, meaning }) => !isLost(meaning) && !this.#abandoned.has(id));
  }

  /** Every word about a payment was said by the server before. */
  #believe(
    { paymentId = '', outcome, final, ...row }: Pick<Result, 'paymentId' | 'outcome' | 'final'> & Row,
    verb: string,
  ): void {
    const stated = this.#stated.get(paymentId) ?? [];
    const say = (why: string) => {
      this.#accuse(`${verb} ${outcome}${final ? ', final,' : ''} (${row.status}/${row.subStatus}) ${why}`);
    };
    if (outcome === 'enrolled' || outcome === 'incomplete') say('of a payment');
    else if (stated.length === 0) say(`of ${paymentId || 'nothing'}, which nobody spoke of`);
    else if (outcome !== 'pending' && !stated.includes(outcome))
      say(`of ${paymentId}: it was never said to be`);
    const isEnd = outcome !== 'pending' && outcome !== 'in_review';
    if (final !== isEnd) say(final ? 'as an end' : 'as not an end');
  }

  #accuse(words: string): void {
    this.accuse(`${this.name} ${words}`);
  }
}

type Row = Pick<Result, 'status' | 'subStatus'>;
