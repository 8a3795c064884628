// One function per question about an attempt, a payment or an enrollment. Lazy: asked by the code that pays.
import type {
  AttemptRequest,
  CancelRequest,
  EnrollRequest,
  PayRequest,
  ReportAnswer,
  StatusRequest,
  TokenAnswer,
  TokenRequest,
} from '../../shared/contract.js';
import type { Client } from './client.js';
import { believe, maybe, money, report, shape, text, type Check } from './decode.js';
import type { AttemptAnswer, Money, Report } from './decode.js';
import type { Answer } from './http.js';
import { write } from './write.js';

type Asked<T> = Omit<T, 'protocol'>;

const told = shape({ report: maybe(report) });
const attempted: Check = (value) =>
  shape({ report })(value) || shape({ session: text, idempotencyKey: text, request: shape({}) })(value);

export const decodeAttempt = (body: unknown): AttemptAnswer => believe(attempted, body) as AttemptAnswer;
export const decodeAmount = (body: unknown): Money | undefined => (money(body) ? (body as Money) : undefined);
export const decodeReport = (body: unknown): ReportAnswer => believe(told, body) as ReportAnswer;

/** A report, or nothing to tell of, and the id under which the gateway's log tells the same story. */
export interface Told {
  readonly report: Report | undefined;
  readonly traceId: string | undefined;
}

const toTold = ({ body, traceId }: Answer<ReportAnswer>): Told => ({ report: body.report, traceId });

export const askAttempt = async (client: Client, request: Asked<AttemptRequest>): Promise<AttemptAnswer> =>
  (await write(client, 'attempt', request, decodeAttempt)).body;

const tokened = shape({ token: text });

/** A one-time token for a method without a card, which the gateway makes. */
export const askToken = async (client: Client, request: Asked<TokenRequest>): Promise<TokenAnswer> =>
  (await write(client, 'token', request, (body) => believe(tokened, body) as TokenAnswer)).body;

export const askPayment = async (client: Client, request: Asked<PayRequest>): Promise<Told> =>
  toTold(await write(client, 'pay', request, decodeReport));

export const askEnrollment = async (client: Client, request: Asked<EnrollRequest>): Promise<Told> =>
  toTold(await write(client, 'enroll', request, decodeReport));

export const askStatus = async (client: Client, request: Asked<StatusRequest>): Promise<Told> =>
  toTold(await client.read('status', request, decodeReport));

export const askCancel = async (client: Client, request: Asked<CancelRequest>): Promise<Told> =>
  toTold(await write(client, 'cancel', request, decodeReport));
