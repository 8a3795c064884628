// Where the contract tests run: each runtime the gateway promises, before each server that speaks Yuno's API.
import type { GatewayOptions } from '../../src/gateway/index.js';
import { joinGateway, startGateway, type OpenUpstream, type TestGateway } from './gateway.js';
import { openOtherUpstream } from './other-upstream.js';
import { allIn } from './other/readings.js';
import { openSandbox } from './upstream.js';
import { runWorker } from './worker.js';

export interface Place {
  /** Ends the title of a group of tests. */
  readonly name: string;
  readonly runtime: 'node' | 'workerd';
  readonly upstream: 'sandbox' | 'other';
  start(options?: Partial<GatewayOptions>): Promise<TestGateway>;
}

/** Where an update changes two fields only, the gateway has to go another way: conflicts.test.ts. */
const openOther: OpenUpstream = () => openOtherUpstream(allIn('B', { sessionUpdate: 'A' }));

const onNode = (openUpstream: OpenUpstream) => (options?: Partial<GatewayOptions>) =>
  startGateway(options, openUpstream);

const onWorkerd = (openUpstream: OpenUpstream) => async () => {
  const upstream = await openUpstream();
  return joinGateway(upstream, await runWorker(upstream));
};

export const PLACES: readonly Place[] = [
  { name: 'on Node before the sandbox', runtime: 'node', upstream: 'sandbox', start: onNode(openSandbox) },
  {
    name: 'on Node before the second upstream',
    runtime: 'node',
    upstream: 'other',
    start: onNode(openOther),
  },
  {
    name: 'on workerd before the sandbox',
    runtime: 'workerd',
    upstream: 'sandbox',
    start: onWorkerd(openSandbox),
  },
  {
    name: 'on workerd before the second upstream',
    runtime: 'workerd',
    upstream: 'other',
    start: onWorkerd(openOther),
  },
];
