// What can be asked of the gateway, of which kind of session, and who answers. One row per path of the contract.
import type { z } from 'zod';
import type { ROUTES } from '../shared/contract.js';
import { createCardLookup, readCard } from './card-lookup.js';
import { createConfigurations } from './configuration.js';
import { enroll, readEnrollment } from './enrollment.js';
import type { Pictures } from './catalog/fields.js';
import { createIconPath, toMarks } from './icons.js';
import type { GatewayOptions } from './options.js';
import { cancelPayment, openAttempt, pay, readStatus } from './payment.js';
import type { Caller } from './payer.js';
import { createPlans, readPlans } from './plans.js';
import { openSession } from './session.js';
import { makeToken, readBanks } from './token.js';
import { unenroll } from './unenroll.js';
import type { Yuno } from './yuno.js';

export type Path = keyof typeof ROUTES;
type Asked<P extends Path> = z.output<(typeof ROUTES)[P]['request']>;

/** What an answer needs besides the request's body. */
export interface Visit {
  readonly yuno: Yuno;
  readonly caller: Caller;
  /** Names this request in the log. */
  readonly traceId: string;
  /** The gateway's own origin, as the browser knows it. */
  readonly origin: string;
}

export interface Route<P extends Path = Path> {
  /** The kind of session that this can be asked of; both when none is named. */
  readonly kind?: 'checkout' | 'customer';
  answer(request: Asked<P>, visit: Visit): Promise<object>;
}

export type Routes = { readonly [P in Path]: Route<P> };

export function createRoutes(options: GatewayOptions): Routes {
  const configurations = createConfigurations();
  const lookup = createCardLookup(options);
  const plans = createPlans(options, lookup);
  const toPath = createIconPath(options);
  return {
    '/v1/open': {
      answer: (request, { yuno, origin, traceId }) => {
        const toAddress = (path: string): string => new URL(path, origin).href;
        const pictures: Pictures = {
          toIcon: (method) => toAddress(toPath(method)),
          toMarks: (brands) => toMarks(brands).map(toAddress),
        };
        return openSession(yuno, { options, traceId, configurations, pictures }, request);
      },
    },
    '/v1/attempt': {
      kind: 'checkout',
      answer: (request, { yuno }) => openAttempt(yuno, options, request, configurations),
    },
    '/v1/token': {
      kind: 'checkout',
      answer: (request, { yuno, traceId }) => makeToken(yuno, plans, request, traceId),
    },
    '/v1/banks': {
      kind: 'checkout',
      answer: (request, { yuno }) => readBanks(yuno, request),
    },
    '/v1/plans': {
      kind: 'checkout',
      answer: (request, { yuno, traceId }) => readPlans(yuno, plans, request, traceId),
    },
    '/v1/card': {
      answer: (request, { yuno, traceId }) => readCard(yuno, lookup, request, traceId),
    },
    '/v1/pay': {
      kind: 'checkout',
      answer: (request, { yuno, caller }) => pay(yuno, options, request, caller),
    },
    '/v1/unenroll': {
      answer: (request, { yuno, traceId }) => unenroll(yuno, { options, traceId }, configurations, request),
    },
    '/v1/enroll': {
      kind: 'customer',
      answer: (request, { yuno }) => enroll(yuno, options, request),
    },
    '/v1/status': {
      answer: (request, { yuno }) =>
        request.session.kind === 'customer'
          ? readEnrollment(yuno, request)
          : readStatus(yuno, options, request),
    },
    '/v1/cancel': {
      kind: 'checkout',
      answer: (request, { yuno }) => cancelPayment(yuno, request),
    },
  };
}
