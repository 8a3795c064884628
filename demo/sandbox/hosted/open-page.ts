// From the id in a hosted page's address to everything the page shows.
import { enrollableOf } from '../rules/enrollable.js';
import type { HostedStep } from '../store/hosted-steps.js';
import type { World } from '../world.js';
import { factsOf, NO_FACTS } from './facts.js';
import type { Page } from './pages.js';
import { isReturnUrl } from './return-url.js';
import { SCENES, type SceneName } from './scenes.js';
import { stepOf } from './step-of.js';

function returnUrlOf(world: World, { target, target_id }: HostedStep): string | null {
  const payment = target === 'payment' ? world.payments.find(target_id) : undefined;
  const session = payment?.session ? world.checkoutSessions.find(payment.session) : undefined;
  const url =
    payment?.callback_url ?? session?.callback_url ?? world.enrollments.find(target_id)?.callback_url;
  return url && isReturnUrl(url) ? url : null;
}

function enrollmentScene(world: World, step: HostedStep): SceneName {
  const type = world.enrollments.find(step.target_id)?.type ?? '';
  if (step.challenge) return 'challenge';
  return enrollableOf(type)?.way === 'debit' ? 'mandate' : 'allow';
}

/** Nothing for an id that no page ever had. A page that is over is found, too. */
export function openPage(world: World, id: string, embedded: boolean): Page | undefined {
  const step = world.hostedSteps.find(id);
  if (!step) return undefined;
  const common = { step, embedded, returnUrl: returnUrlOf(world, step) };
  const payment = step.target === 'payment' ? world.payments.find(step.target_id) : undefined;
  if (!payment) return { ...common, scene: SCENES[enrollmentScene(world, step)], facts: NO_FACTS };
  const kind = stepOf(payment);
  return { ...common, scene: SCENES[kind], facts: factsOf(payment, kind) };
}
