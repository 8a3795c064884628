// What is made up anew for every payment stands still in pictures: ids, numbers, codes, and the moment they lapse. Only
// values are changed; the shape of each answer stays the gateway's.
import type { Page } from '@playwright/test';
import type { Loose } from '../journeys/fixture.js';

/** The moment of every picture. */
export const NOW = '2027-03-10T12:00:00Z';

const SOON = '2027-03-10T12:29:00Z';
const LATER = '2027-03-13T12:00:00Z';
const ID = '0f4a7c1e-52b6-4d3a-9e8f-6b1d2c3a4e5f';
const QR = '00020126580014br.gov.bcb.pix0136tender-shows-a-code-for-the-phone5204000053039865802BR';

/** Digits of no meaning, as many as there were. */
const toPlainDigits = (text: string): string =>
  text.replace(/\d/g, (_digit, at: number) => String((at * 7 + 3) % 10));

function pinned(report: Loose): void {
  const { next } = report;
  if (!next) return;
  if (next.expiresAt) next.expiresAt = next.kind === 'qr' ? SOON : LATER;
  if (next.text && next.kind === 'qr') next.text = QR;
  for (const name of ['number', 'barcode']) if (next[name]) next[name] = toPlainDigits(next[name]);
  for (const line of next.lines ?? []) line.value = toPlainDigits(line.value);
}

/** A payment's own id is asked about while it lasts, so it is only shown as another one. */
export const pinReference = (page: Page): Promise<void> =>
  page.evaluate((id) => {
    for (const place of document
      .querySelector('tender-checkout')
      ?.shadowRoot?.querySelectorAll('.quote bdi') ?? [])
      for (const node of place.childNodes)
        if (node instanceof Text && node.data.trim() !== '') node.data = id;
  }, ID);

export async function pin(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.route(/\/v1\/(pay|enroll|status)$/, async (route) => {
    const response = await route.fetch();
    if (!response.ok()) return route.fulfill({ response });
    const answer: Loose = await response.json();
    if (answer.report) pinned(answer.report);
    return route.fulfill({ response, json: answer });
  });
}
