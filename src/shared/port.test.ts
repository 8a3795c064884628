// The line over a port, with both ends here: answers, deadlines, and an other end that does not keep to the rules.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { afterEach, describe, it } from 'node:test';
import { fc } from '../../test/help/properties.js';
import { CheckoutError, toCheckoutError } from './errors.js';
import { openLine, type Line, type LineHandlers } from './port.js';

interface Asks {
  double: [number, number];
  fail: [null, null];
}
interface Notices {
  said: string;
}
type None = Record<never, never>;

const isNumber = (value: unknown): boolean => typeof value === 'number';
const isText = (value: unknown): boolean => typeof value === 'string';
const isNull = (value: unknown): boolean => value === null;

const open: { close(): void }[] = [];
afterEach(() => {
  for (const end of open.splice(0)) end.close();
});

/** A line that asks, and the bare port at its other end. */
function toAsker(): { line: Line<Asks, Notices>; other: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const line = openLine<None, None, Asks, Notices>(port1, { guards: {} });
  open.push(line, port2);
  return { line, other: port2 };
}

/** A line that answers, and the bare port at its other end. */
function toAnswerer(handlers: Partial<LineHandlers<Asks, Notices>> = {}): {
  heard: unknown[];
  other: MessagePort;
} {
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  const line = openLine<Asks, Notices, None, None>(port1, {
    guards: { double: isNumber, fail: isNull, said: isText },
    answer: {
      double: (question) => question * 2,
      fail: () => {
        throw new CheckoutError('card_refused');
      },
    },
    hear: { said: (text) => heard.push(text) },
    ...handlers,
  });
  open.push(line, port2);
  return { heard, other: port2 };
}

const next = async (port: MessagePort): Promise<unknown> => {
  port.start();
  const [data] = (await once(port, 'message')) as [unknown];
  return data;
};

/** An answer that comes after everything sent before it was looked at. */
async function settle(other: MessagePort): Promise<void> {
  other.postMessage({ id: 999_999, type: 'double', body: 1 });
  for (;;) if (((await next(other)) as { re?: unknown }).re === 999_999) return;
}

describe('a question', () => {
  it('is answered', async () => {
    const { port1, port2 } = new MessageChannel();
    const asker = openLine<None, None, Asks, Notices>(port1, { guards: {} });
    open.push(
      asker,
      openLine<Asks, Notices, None, None>(port2, {
        guards: { double: isNumber, fail: isNull },
        answer: { double: (question) => Promise.resolve(question * 2), fail: () => null },
      }),
    );
    const answers = await Promise.all(
      [1, 2, 3].map((number) => asker.ask('double', number, 1000, 'internal')),
    );
    assert.deepEqual(answers, [2, 4, 6]);
  });

  it('that is not answered in time is late, and a later answer is nobody’s', async () => {
    const { line, other } = toAsker();
    await assert.rejects(line.ask('double', 1, 5, 'frame_unreachable'), { code: 'frame_unreachable' });
    other.postMessage({ re: 1, body: 2 });
    const second = line.ask('double', 2, 1000, 'internal');
    other.postMessage({ re: 2, body: 4 });
    assert.equal(await second, 4);
  });

  it('that is refused carries the reason, and a made-up reason is `internal`', async () => {
    const { line, other } = toAsker();
    const asked = [1, 2, 3].map((number) => line.ask('double', number, 1000, 'late' as 'internal'));
    other.postMessage({ re: 1, error: 'card_refused' });
    other.postMessage({ re: 2, error: 'toString' });
    other.postMessage({ re: 3, error: '4111111111111111' });
    const codes = (await Promise.allSettled(asked)).map(
      (result) => result.status === 'rejected' && toCheckoutError(result.reason).code,
    );
    assert.deepEqual(codes, ['card_refused', 'internal', 'internal']);
  });

  it('ends with the line', async () => {
    const { line } = toAsker();
    const asked = line.ask('double', 1, 1000, 'internal');
    line.close();
    await assert.rejects(asked, { code: 'frame_moved' });
  });

  it('is not settled by another number, a second answer or a shape that is none', async () => {
    const { line, other } = toAsker();
    const asked = line.ask('double', 1, 1000, 'internal');
    for (const noise of [null, 7, 'x', [], { re: '1', body: 9 }, { re: 2, body: 9 }, { body: 9 }])
      other.postMessage(noise);
    other.postMessage({ re: 1, body: 2 });
    other.postMessage({ re: 1, body: 3 });
    assert.equal(await asked, 2);
  });
});

describe('an end that answers', () => {
  it('tells its own error codes and hides every other thing that was thrown', async () => {
    const { other } = toAnswerer({
      answer: {
        double: () => {
          throw new Error('number 4111 1111 1111 1111');
        },
        fail: () => {
          throw new CheckoutError('card_refused');
        },
      },
    });
    other.postMessage({ id: 1, type: 'fail', body: null });
    assert.deepEqual(await next(other), { re: 1, error: 'card_refused' });
    other.postMessage({ id: 2, type: 'double', body: 1 });
    assert.deepEqual(await next(other), { re: 2, error: 'internal' });
  });

  it('says so when its answer cannot be sent', async () => {
    const { other } = toAnswerer({
      answer: { double: () => () => 'a function', fail: () => null },
    });
    other.postMessage({ id: 1, type: 'double', body: 1 });
    assert.deepEqual(await next(other), { re: 1, error: 'internal' });
  });

  it('drops a message of the wrong type, without a guard, or named like something inherited', async () => {
    const { heard, other } = toAnswerer();
    other.postMessage({ type: 'said', body: 5 });
    other.postMessage({ type: 'unknown', body: 'x' });
    for (const type of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
      other.postMessage({ type, body: null });
      other.postMessage({ id: 1, type, body: null });
    }
    // A notice is not a question, and a question is not a notice.
    other.postMessage({ id: 2, type: 'said', body: 'x' });
    other.postMessage({ type: 'double', body: 1 });
    other.postMessage({ type: 'said', body: 'heard' });
    await settle(other);
    assert.deepEqual(heard, ['heard']);
  });

  it('outlives anything that can be sent', async () => {
    const { heard, other } = toAnswerer();
    const message = fc.oneof(
      fc.anything(),
      fc.record(
        {
          id: fc.anything(),
          re: fc.anything(),
          type: fc.oneof(fc.string(), fc.constant('said')),
          body: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    );
    let sent = 0;
    for (const value of fc.sample(message, 600)) {
      try {
        other.postMessage(value);
        sent++;
      } catch {
        // Some values cannot be cloned: those never arrive anywhere.
      }
    }
    assert.ok(sent >= 500, String(sent));
    await settle(other);
    assert.ok(heard.every((text) => typeof text === 'string'));
  });
});
