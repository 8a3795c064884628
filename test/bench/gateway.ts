// What the gateway costs: status reads by payment id, one read upstream each, through the gateway and, in the same
// run and in turns, through a bare proxy. Prints a table; judges nothing but the two aims at its end.
import { toReadRequest, toStatusRequest } from './canned.js';
import { drive, type Load, type Timing } from './drive.js';
import { startServers, type Server } from './servers.js';

const ALL = process.env['TENDER_ALL'] === '1';
/** Requests of one server in all, warming up left out. */
const COUNT = ALL ? 100_000 : 5_000;
const ROUNDS = ALL ? 20 : 5;
const WARM_UP = 4_000;
const CONNECTIONS = 16;
const AIM = 0.7;
/** MB: ten thousand keys of the limiter, and the deadlines of eight seconds of reads. Both are full, and then stay. */
const PLATEAU = 8;

interface Row {
  readonly name: string;
  readonly server: Server;
  readonly toRequest: Load['toRequest'];
  readonly expected: string;
  readonly full: Timing[];
  readonly alone: Timing[];
  /** Microseconds of processor time for one request, of each round. */
  readonly work: number[];
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const print = (...columns: readonly string[]): void =>
  console.log(
    columns.map((column, index) => (index === 0 ? column.padEnd(14) : column.padStart(12))).join(''),
  );

const servers = await startServers();
try {
  const row = (name: string, server: Server, toRequest: Load['toRequest'], expected: string): Row => ({
    name,
    server,
    toRequest,
    expected,
    full: [],
    alone: [],
    work: [],
  });
  const rows = [
    row('upstream', servers.upstream, toReadRequest, '"SUCCEEDED"'),
    row('bare proxy', servers.proxy, toStatusRequest, '"SUCCEEDED"'),
    row('gateway', servers.gateway, toStatusRequest, '"outcome":"paid"'),
  ];
  let asked = 0;
  const run = ({ server, toRequest, expected }: Row, connections: number, count: number): Promise<Timing> => {
    const first = asked;
    asked += count;
    const numbered = (index: number): string => toRequest(first + index);
    return drive({ port: server.port, connections, count, toRequest: numbered, expected });
  };

  for (const each of rows) await run(each, CONNECTIONS, WARM_UP);
  const before = await servers.gateway.usageAfterCollection();
  for (let round = 0; round < ROUNDS; round++) {
    // Whoever comes first changes from round to round.
    for (let i = 0; i < rows.length; i++) {
      const each = rows[(round + i) % rows.length];
      if (!each) continue;
      const count = Math.floor((COUNT * 0.8) / ROUNDS);
      const start = await each.server.usage();
      each.full.push(await run(each, CONNECTIONS, count));
      const end = await each.server.usage();
      each.work.push((end.processor - start.processor) / count);
      each.alone.push(await run(each, 1, Math.floor((COUNT * 0.2) / ROUNDS)));
    }
  }
  const after = await servers.gateway.usageAfterCollection();

  const rate = ({ full }: Row): number => median(full.map((timing) => timing.rate));
  const [direct, proxy, gateway] = rows;
  console.log(
    `status reads by payment id, ${COUNT} each in ${ROUNDS} rounds, medians; times of one at a time`,
  );
  print('', 'requests/s', 'CPU µs', 'p50 ms', 'p99 ms', 'p50 added', 'p99 added');
  for (const each of rows) {
    const time = (key: 'p50' | 'p99', of: Row | undefined): number =>
      median((of?.alone ?? []).map((timing) => timing[key]));
    const added = (key: 'p50' | 'p99'): string => (time(key, each) - time(key, direct)).toFixed(2);
    print(
      each.name,
      rate(each).toFixed(0),
      median(each.work).toFixed(0),
      time('p50', each).toFixed(2),
      time('p99', each).toFixed(2),
      added('p50'),
      added('p99'),
    );
  }
  console.log(
    `memory of the gateway after ${COUNT} requests: heap ${before.heap.toFixed(1)} → ${after.heap.toFixed(1)} MB, ` +
      `resident ${before.resident.toFixed(0)} → ${after.resident.toFixed(0)} MB`,
  );
  const share = gateway && proxy ? rate(gateway) / rate(proxy) : 0;
  const verdict = (isReached: boolean): string => (isReached ? 'reached' : 'missed');
  console.log(
    `${(share * 100).toFixed(0)} % of the bare proxy; the aim of ${AIM * 100} % is ${verdict(share >= AIM)}`,
  );
  console.log(`the aim of a heap that does not grow is ${verdict(after.heap - before.heap < PLATEAU)}`);
} finally {
  servers.close();
}
