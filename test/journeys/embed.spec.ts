// Steps that a provider hands over as markup or as a form: shown as nobody, sent by the shopper's own click. The sandbox
// has no such method, so the payment's next step is replaced on its way to the page.
import type { Page } from '@playwright/test';
import { CHROMIUM, expect, type Shopper, test } from './fixture.js';

/** From now on the payment waits for this step, until the sandbox says how it ended. */
async function replaceStep(page: Page, next: object): Promise<void> {
  await page.route(/\/v1\/(pay|status|open)$/, async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { report?: { final: boolean } };
    const { report } = answer;
    const json = report && !report.final ? { ...answer, report: { ...report, next } } : answer;
    await route.fulfill({ response, json });
  });
}

async function pay(shopper: Shopper): Promise<string> {
  const session = await shopper.back.session({ country: 'BR' });
  await shopper.openPayment(session);
  await shopper.page.getByRole('radio', { name: 'PicPay', exact: true }).check();
  await shopper.button.click();
  return session;
}

test(
  'a provider’s markup runs in an origin of nobody, and a press there is a reason to ask',
  CHROMIUM,
  async ({ shopper, page, back }) => {
    const html = `<!doctype html><title>Provider</title><p id="who"></p><button>Agree</button><script>
    const tries = [() => parent.location.href, () => top.document.title, () => localStorage.length];
    const read = (act) => { try { return String(act()); } catch { return 'refused'; } };
    document.querySelector('#who').textContent = [origin, ...tries.map(read)].join(' ');
  </script>`;
    await replaceStep(page, { kind: 'embed', html });
    const session = await pay(shopper);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const provider = dialog.frameLocator('iframe').frameLocator('iframe');
    await expect(provider.locator('#who')).toHaveText('null refused refused refused');
    expect(await shopper.hear('action')).toEqual({ kind: 'embed' });
    const [payment] = await back.payments(session);
    await back.control('POST', `/payments/${String(payment.id)}`, {
      status: 'SUCCEEDED',
      sub_status: 'APPROVED',
    });
    await shopper.hear('result', { outcome: 'paid' });
    await expect(dialog).toHaveCount(0);
  },
);

test(
  'a provider’s form is sent in this tab, by the shopper’s own press',
  CHROMIUM,
  async ({ shopper, page, back }) => {
    const url = back.pages.put('/provider', '<!doctype html><h1>Provider</h1>', {});
    await replaceStep(page, { kind: 'request', url, method: 'POST', body: { token: 'a"b<c' } });
    await pay(shopper);
    const sent = page.waitForRequest((request) => request.url() === url);
    await page.getByRole('button', { name: 'Continue' }).click();
    const request = await sent;
    expect([request.method(), request.postData()]).toEqual(['POST', 'token=a%22b%3Cc']);
    await expect(page.getByRole('heading', { name: 'Provider' })).toBeVisible();
  },
);

test(
  'what a provider announces is shown while the payment is waited for',
  CHROMIUM,
  async ({ shopper, page }) => {
    await replaceStep(page, { kind: 'info', text: 'Confirm in the app of your bank.' });
    await pay(shopper);
    await expect(page.getByText('Confirm in the app of your bank.')).toBeVisible();
    expect(await shopper.hear('result')).toMatchObject({ outcome: 'pending', final: false });
  },
);
