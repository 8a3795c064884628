// Ask, answer and notify over one MessagePort. Knows no message by name: types come in as maps, checks as guards,
// so that each end trusts only shapes it has looked at.
import type { ErrorCode } from './errors.js';
import { Refusal } from './refusal.js';

type Asks = Record<string, [unknown, unknown]>;
type Guard = (value: unknown) => boolean;

/** One of our own messages on the wire: a question has an id, an answer names it in `re`, a notice has neither. */
interface Envelope {
  readonly id?: number;
  readonly re?: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly error?: string;
}

const isEnvelope = (value: unknown): value is Envelope => typeof value === 'object' && value !== null;

export interface LineHandlers<InAsks, InNotices> {
  /** A guard for every message that may come in; a message without one is dropped unread. */
  readonly guards: Partial<Record<keyof InAsks | keyof InNotices, Guard>>;
  readonly answer?: {
    [K in keyof InAsks]: (question: InAsks[K] extends [infer Q, unknown] ? Q : never) => unknown;
  };
  readonly hear?: { [K in keyof InNotices]?: (notice: InNotices[K]) => void };
}

export interface Line<OutAsks, OutNotices> {
  /** Rejects with `late` after `deadline` milliseconds, or with the code the other end answered. */
  ask<K extends keyof OutAsks & string>(
    type: K,
    question: OutAsks[K] extends [infer Q, unknown] ? Q : never,
    deadline: number,
    late: ErrorCode,
  ): Promise<OutAsks[K] extends [unknown, infer A] ? A : never>;
  notify<K extends keyof OutNotices & string>(type: K, notice: OutNotices[K]): void;
  close(): void;
}

/** Takes a port for good. `never` asks or notices mean that this end has none. */
export function openLine<InAsks, InNotices, OutAsks, OutNotices>(
  port: MessagePort,
  handlers: LineHandlers<InAsks, InNotices>,
): Line<OutAsks, OutNotices> {
  const waiting = new Map<number, { settle: (answer: unknown) => void; fail: (code: string) => void }>();
  const guards = handlers.guards as Partial<Record<string, Guard>>;
  const answers = (handlers.answer ?? {}) as Partial<Record<string, (question: unknown) => unknown>>;
  const ears = (handlers.hear ?? {}) as Partial<Record<string, (notice: unknown) => void>>;
  let lastId = 0;

  const reply = async (re: number, type: string, question: unknown): Promise<void> => {
    try {
      port.postMessage({ re, body: await answers[type]?.(question) });
    } catch (thrown) {
      port.postMessage({ re, error: thrown instanceof Refusal ? thrown.code : 'internal' });
    }
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isEnvelope(data)) return;
    if (typeof data.re === 'number') {
      const question = waiting.get(data.re);
      waiting.delete(data.re);
      if (typeof data.error === 'string') question?.fail(data.error);
      else question?.settle(data.body);
      return;
    }
    const { type, id, body } = data;
    if (typeof type !== 'string' || !Object.hasOwn(guards, type) || !guards[type]?.(body)) return;
    if (typeof id !== 'number') ears[type]?.(body);
    else if (Object.hasOwn(answers, type)) void reply(id, type, body);
  };

  return {
    ask: (type, question, deadline, late) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        const fail = (code: string) => {
          clearTimeout(timer);
          waiting.delete(id);
          reject(new Refusal(code));
        };
        const timer = setTimeout(fail, deadline, late);
        const settle = (answer: unknown) => {
          clearTimeout(timer);
          resolve(answer as never);
        };
        waiting.set(id, { settle, fail });
        port.postMessage({ id, type, body: question });
      }),
    notify: (type, notice) => {
      port.postMessage({ type, body: notice });
    },
    close: () => {
      port.onmessage = null;
      port.close();
      for (const { fail } of [...waiting.values()]) fail('frame_moved');
    },
  };
}

export type { Asks };
