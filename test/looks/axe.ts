// axe over a whole page: every document in it, the frame's too, and every shadow tree. Every rule that axe has for WCAG
// 2.0 to 2.2 A and AA and for good practice; nothing is left out, no rule is turned off.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One line per element that breaks a rule. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    // Off by default in axe: it came with WCAG 2.2.
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  if (passes.length < 5) throw new Error('axe saw hardly anything');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${JSON.stringify(target)}\n${failureSummary}`),
  );
}
