// One test for each of the two ways in which Yuno's documents can be read: a gateway before a second upstream that
// differs from the endpoints' own pages in this one place at most.
import { it } from 'node:test';
import { joinGateway, runOnNode, type Answer, type TestGateway } from './gateway.js';
import { AMOUNT, CARDS } from './merchant.js';
import { openOtherUpstream, type OtherUpstream } from './other-upstream.js';
import { allIn, READINGS, type Reading, type Topic } from './other/readings.js';

export interface Scene {
  readonly gateway: TestGateway;
  readonly upstream: OtherUpstream;
  readonly reading: Reading;
}

/** Opens the scene, plays it, and closes it whatever happens. */
export async function play(
  topic: Topic,
  reading: Reading,
  scene: (scene: Scene) => Promise<void>,
): Promise<void> {
  const upstream = await openOtherUpstream(allIn('A', { [topic]: reading }));
  const gateway = joinGateway(upstream, runOnNode(upstream));
  try {
    await scene({ gateway, upstream, reading });
  } finally {
    await gateway.close();
  }
}

/** Two tests, `title` with what each reading says. */
export function inBothReadings(topic: Topic, title: string, scene: (scene: Scene) => Promise<void>): void {
  for (const [index, words] of READINGS[topic].entries())
    it(`${title}: ${words}`, () => play(topic, index === 0 ? 'A' : 'B', scene));
}

export const checkout = (token: string) => ({ kind: 'checkout', token });
export const enrolling = (token: string) => ({ kind: 'customer', token });

/** One press of the button: attempt, token, payment. The answer of whichever came last. */
export async function press(
  gateway: TestGateway,
  root: string,
  { card = CARDS.good, amount = AMOUNT, ...more }: PressOptions = {},
): Promise<Answer> {
  const purchase = { session: checkout(root), method: { type: 'CARD' }, amount };
  const attempt = await gateway.ask('attempt', purchase);
  const paySession = attempt.body.session as string | undefined;
  if (paySession === undefined) return attempt;
  return gateway.ask('pay', {
    ...purchase,
    paySession,
    token: await gateway.token(paySession, card),
    ...more,
  });
}

export interface PressOptions {
  readonly card?: string;
  readonly amount?: typeof AMOUNT;
  readonly save?: boolean;
}
