// Orders to documents of other origins, which a page cannot reach into: the card frame and the sandbox's bank. They are
// carried out by a script that startSandbox() puts there; against any other gateway this says so.
import type { Answer, Order } from './hands-script.js';

/** How long a document that is there may take to answer, in milliseconds. */
const SILENCE = 4000;
/** An order is said again until it is heard: a document may still be loading. */
const AGAIN = 150;

const isAnswer = (value: unknown, id: string): value is Answer =>
  typeof value === 'object' && value !== null && 'tenderHands' in value && 'id' in value && value.id === id;

/** Gives what the document says. Rejects when nobody in it takes orders. */
export function order(
  target: () => Window | null | undefined,
  origin: string,
  what: Pick<Order, 'fill' | 'press'>,
  silence = SILENCE,
): Promise<Answer> {
  const id = crypto.randomUUID();
  const said: Order = { tenderHands: 'order', id, ...what };
  return new Promise((resolve, reject) => {
    const hear = ({ data, origin: from }: MessageEvent<unknown>): void => {
      if (from !== origin || !isAnswer(data, id)) return;
      end();
      resolve(data);
    };
    const say = (): void => target()?.postMessage(said, origin);
    const repeat = setInterval(say, AGAIN);
    const timer = setTimeout(() => {
      end();
      reject(
        new Error(
          `Nobody at ${origin} takes orders from ${location.origin}. The card frame can be filled by a page's script ` +
            `only where startSandbox({ shopOrigins: ['${location.origin}'] }) started the gateway; never with a real one.`,
        ),
      );
    }, silence);
    const end = (): void => {
      removeEventListener('message', hear);
      clearInterval(repeat);
      clearTimeout(timer);
    };
    addEventListener('message', hear);
    say();
  });
}
