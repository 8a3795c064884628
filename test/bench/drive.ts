// Asks a server over a few kept connections, one question at a time on each, a given number of times, and takes the
// time of every answer. Plain sockets, so that the asking costs little beside what is asked.
import { connect, type Socket } from 'node:net';

export interface Load {
  readonly port: number;
  readonly connections: number;
  /** Questions in all. The loop ends after them, whatever the server does. */
  readonly count: number;
  /** The whole HTTP request with this number. */
  readonly toRequest: (index: number) => string;
  /** A part of every right answer's body. */
  readonly expected: string;
}

export interface Timing {
  /** Requests for each second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** No answer for so long ends the run, in milliseconds. */
const PATIENCE = 30_000;

/** A whole answer at the start of `text`, or nothing while it is still coming. */
function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1];
  return length === undefined ? text.endsWith('\r\n0\r\n\r\n') : text.length >= end + 4 + Number(length);
}

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });

function ask(socket: Socket, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const done = (end: () => void): void => {
      socket.removeAllListeners();
      socket.setTimeout(0);
      end();
    };
    socket.setTimeout(PATIENCE, () => done(() => reject(new Error('no answer'))));
    socket.once('error', (error) => done(() => reject(error)));
    socket.once('close', () => done(() => reject(new Error('the connection ended'))));
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1');
      if (isWhole(text)) done(() => resolve(text));
    });
    socket.write(request);
  });
}

const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Rejects when an answer is wrong, late or missing: figures of a broken server are worth nothing. */
export async function drive({ port, connections, count, toRequest, expected }: Load): Promise<Timing> {
  const times = new Float64Array(count);
  let next = 0;
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const begun = performance.now();
  try {
    await Promise.all(
      sockets.map(async (socket) => {
        for (let index = next++; index < count; index = next++) {
          const start = performance.now();
          const answer = await ask(socket, toRequest(index));
          times[index] = performance.now() - start;
          if (!answer.startsWith('HTTP/1.1 200') || !answer.includes(expected))
            throw new Error(`a wrong answer: ${answer.slice(0, 400)}`);
        }
      }),
    );
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  const seconds = (performance.now() - begun) / 1000;
  times.sort();
  return { rate: count / seconds, p50: at(times, 0.5), p99: at(times, 0.99) };
}
