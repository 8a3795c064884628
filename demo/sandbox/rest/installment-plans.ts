// Installment plans: create, list (narrowed by currency, first digits of a card, amount, method), one of them,
// update, delete.
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { planBody, planPatch, type PlanBody, type PlanPatch } from '../flows/plan-input.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { decode, decodeBody, money } from '../http/decode-body.js';
import { requireAccount } from '../http/require-account.js';
import { brandOf } from '../rules/card-number.js';
import type { InstallmentPlan } from '../store/installment-plans.js';
import { toPlan, toPricedPlan } from '../views/installment-plan.js';
import type { World } from '../world.js';

const listQuery = z.object({
  account_id: z.string(),
  currency: z.string().optional(),
  iin: z
    .string()
    .regex(/^\d{6,8}$/)
    .optional(),
  amount: money.optional(),
  payment_method_type: z.string().optional(),
});

const unknown = () => refusal('INVALID_REQUEST', 'Invalid request');

const orElse = <T>(value: T | null | undefined, otherwise: T): T => value ?? otherwise;

/** Leaves out what is null: a plan's optional parts are absent or there. */
const toSteps = (steps: PlanBody['installments_plan']): InstallmentPlan['installments_plan'] =>
  steps.map(({ installment, rate, financial_costs, type }) => ({
    installment,
    rate: rate ?? 1,
    ...(financial_costs && { financial_costs }),
    ...(type && { type }),
  }));

const toAmount = (amount: PlanBody['amount']): InstallmentPlan['amount'] =>
  amount
    ? {
        currency: amount.currency,
        min_value: amount.min_value ?? undefined,
        max_value: amount.max_value ?? undefined,
      }
    : null;

/** The fields of `body` that were sent, as fields of a plan. */
function toChange(body: PlanPatch): Partial<InstallmentPlan> {
  const { installments_plan, amount, availability, ...rest } = body;
  const sent = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...(sent as Partial<InstallmentPlan>),
    ...(installments_plan && { installments_plan: toSteps(installments_plan) }),
    ...(amount === undefined ? {} : { amount: toAmount(amount) }),
    ...(availability === undefined ? {} : { availability: toAvailability(availability) }),
  };
}

const toAvailability = (sent: PlanBody['availability']): InstallmentPlan['availability'] =>
  sent ? { start_at: sent.start_at ?? '', finish_at: sent.finish_at ?? null } : null;

/** A plan for certain first digits fits those, a plan for certain brands every card of them, any other every card. */
function fitsCard({ iin, brand }: InstallmentPlan, digits: string): boolean {
  if (iin?.length) return iin.some((start) => digits.startsWith(start) || start.startsWith(digits));
  return !brand?.length || brand.includes(brandOf(digits));
}

const fitsAmount = ({ amount }: InstallmentPlan, value: number): boolean =>
  value >= (amount?.min_value ?? 0) && value <= (amount?.max_value ?? Infinity);

export function installmentPlanRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { clock, installmentPlans } = world;

  const find = (id: string): InstallmentPlan => {
    const plan = installmentPlans.find(id);
    if (!plan) throw unknown();
    return plan;
  };

  const requireAccounts = (accounts: readonly string[]): void => {
    for (const account of accounts) requireAccount(world, account);
  };

  app.post('/installments-plans', async (c) => {
    const body = await decodeBody(c, planBody);
    requireAccounts(body.account_id);
    const stamp = clock.stamp();
    const plan = installmentPlans.insert({
      id: randomUUID(),
      name: body.name,
      account_id: body.account_id,
      merchant_reference: body.merchant_reference,
      installments_plan: toSteps(body.installments_plan),
      country_code: orElse(body.country_code, null),
      scheme: orElse(body.scheme, ''),
      brand: orElse(body.brand, null),
      issuer: orElse(body.issuer, ''),
      iin: orElse(body.iin, null),
      first_installment_deferral: orElse(body.first_installment_deferral, 0),
      amount: toAmount(body.amount),
      availability: toAvailability(body.availability),
      payment_method_type: orElse(body.payment_method_type, 'CARD'),
      created_at: stamp,
      updated_at: stamp,
    });
    return c.json(toPlan(plan), 200);
  });

  app.get('/installments-plans', (c) => {
    const asked = decode(listQuery, c.req.query());
    const { currency, iin, amount: value, payment_method_type } = asked;
    requireAccount(world, asked.account_id);
    const plans = installmentPlans
      .listAll()
      .filter((plan) => !currency || plan.amount === null || plan.amount.currency === currency)
      .filter((plan) => !iin || fitsCard(plan, iin))
      .filter((plan) => value === undefined || fitsAmount(plan, value))
      .filter((plan) => !payment_method_type || plan.payment_method_type === payment_method_type);
    return c.json(
      plans.map((plan) => toPricedPlan(plan, value ?? 0, plan.amount?.currency ?? currency ?? 'USD')),
    );
  });

  // One plan, in a list of one.
  app.get('/installments-plans/:code', (c) => {
    const plan = find(c.req.param('code'));
    return c.json([toPricedPlan(plan, 0, plan.amount?.currency ?? 'USD')]);
  });

  app.patch('/installments-plans/:code', async (c) => {
    const plan = find(c.req.param('code'));
    const body = await decodeBody(c, planPatch);
    requireAccounts(body.account_id ?? []);
    const changed = installmentPlans.replace({ ...plan, ...toChange(body), updated_at: clock.stamp() });
    return c.json(toPlan(changed));
  });

  app.delete('/installments-plans/:code', (c) => {
    installmentPlans.remove(find(c.req.param('code')).id);
    return c.body(null, 200);
  });

  return app;
}
