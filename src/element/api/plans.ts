// The question about installments. Lazy: asked by the code that draws them.
import type { Plan, PlansAnswer, PlansRequest } from '../../shared/contract.js';
import type { Client } from './client.js';
import { believe, count, list, maybe, money, shape, text } from './decode.js';

const plan = shape({
  id: text,
  value: count,
  rate: maybe(count),
  each: money,
  total: money,
  costs: maybe(list(shape({ type: text, text }))),
  deferral: maybe(count),
  kind: maybe(text),
});
const planned = shape({ plans: list(plan) });

export const decodePlans = (body: unknown): PlansAnswer => believe(planned, body) as PlansAnswer;

export const askPlans = async (client: Client, request: Omit<PlansRequest, 'protocol'>): Promise<Plan[]> =>
  (await client.read('plans', request, decodePlans)).body.plans;
