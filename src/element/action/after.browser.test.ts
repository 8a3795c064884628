// Every step after the press, and the end: what is on screen, where its links and forms go, what everybody can use.
import { expect } from '@open-wc/testing';
import type { NextAction, Report } from '../../shared/contract.js';
import { result } from './after.js';
import { show, showAction, settled, t } from './fixtures/after-bench.js';

const soon = (): string => new Date(Date.now() + 5 * 60_000).toISOString();
const text = ({ root }: { root: ShadowRoot }): string => root.textContent.replace(/\s+/g, ' ').trim();

const STEPS: readonly NextAction[] = [
  { kind: 'redirect', url: 'https://bank.example/pay' },
  { kind: 'qr', text: '00020126BR.GOV.BCB.PIX', url: 'bank://pay', expiresAt: soon() },
  { kind: 'qr', image: 'data:image/png;base64,AAAA', text: 'shown as text' },
  {
    kind: 'voucher',
    number: '34191.79001 01043.510047 91020.150008 6 91060026000',
    barcode: '34196910600260001790001043510047910201500',
    lines: [
      { name: 'bank', value: 'Banco Um' },
      { name: 'Agreement', value: '1234' },
    ],
    url: 'https://bank.example/slip',
    expiresAt: '2031-01-02T15:04:05Z',
  },
  { kind: 'request', url: 'https://bank.example/form', method: 'POST', body: { PaReq: '<x>"', submit: '1' } },
  { kind: 'info', text: 'Open the app of your bank.' },
  { kind: 'wait' },
  { kind: 'challenge' },
  { kind: 'embed', url: 'https://bank.example/page' },
];

describe('everybody', () => {
  for (const language of ['en', 'ar'])
    for (const [at, step] of STEPS.entries())
      it(`can take step ${String(at)}, ${step.kind}, in ${language}`, async () => {
        const { root, errors } = await showAction(step, {}, language);
        expect(getComputedStyle(root.host).direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
        expect(root.querySelector('h2')?.textContent).to.equal(root.querySelector('section')?.ariaLabel);
        expect(errors).to.deep.equal([]);
        await expect(root.host).to.be.accessible();
      });

  for (const language of ['en', 'ar'])
    for (const outcome of ['paid', 'authorized', 'in_review', 'canceled', 'declined', 'enrolled'] as const)
      it(`is told the end, ${outcome}, in ${language}`, async () => {
        const { host } = await show(
          result({ t, language, store: undefined }, { outcome, status: '' } as Report),
          language,
        );
        await expect(host).to.be.accessible();
      });

  it('can promise not to use a code, and go back', async () => {
    const { root, store } = await showAction({ kind: 'voucher', number: '123' }, { status: 'READY_TO_PAY' });
    store.set({ confirming: true });
    await settled(root);
    expect(root.querySelector('h2')?.textContent).to.equal('Leave this payment behind?');
    await expect(root.host).to.be.accessible();
    root.querySelector<HTMLElement>('[part=back]')?.click();
    await settled(root);
    expect(root.querySelector('h2')?.textContent).to.equal('Pay with this number');
  });
});

describe('a step', () => {
  it('to another page is a link in this tab', async () => {
    const { root } = await showAction({ kind: 'redirect', url: 'https://bank.example/pay?a=1&b=2' });
    const link = root.querySelector<HTMLAnchorElement>('a');
    expect([link?.href, link?.target, link?.textContent]).to.deep.equal([
      'https://bank.example/pay?a=1&b=2',
      '_top',
      'Continue',
    ]);
  });

  it('with a form sends every value as it came', async () => {
    const body = { PaReq: '<x>"&', submit: 'yes', action: 'no' };
    const { root } = await showAction({
      kind: 'request',
      url: 'https://bank.example/form',
      method: 'POST',
      body,
    });
    const form = root.querySelector('form');
    expect([form?.getAttribute('action'), form?.getAttribute('method'), form?.target]).to.deep.equal([
      'https://bank.example/form',
      'POST',
      '_top',
    ]);
    expect(Object.fromEntries(new FormData(form ?? undefined))).to.deep.equal(body);
  });

  it('with a number shows what a transfer needs, in our words where we have them', async () => {
    const lines = [
      { name: 'bank', value: 'Banco Um' },
      { name: 'constructor', value: 'x' },
    ];
    const { root } = await showAction({
      kind: 'voucher',
      number: '123',
      lines,
      instructions: 'At any counter.',
    });
    expect(text({ root })).to.contain('At any counter.').and.not.contain('We tell the shop');
    const terms = [...root.querySelectorAll('dt, dd')].map(({ textContent }) => textContent.trim());
    expect(terms).to.deep.equal(['Payment number', '123', 'Bank', 'Banco Um', 'constructor', 'x']);
  });

  it('to read is text, whatever is in it', async () => {
    const { root } = await showAction({ kind: 'info', text: '<b>Open</b> the app.' });
    expect(text({ root })).to.contain('<b>Open</b> the app.');
    expect(root.querySelector('b')).to.equal(null);
  });

  it('from tomorrow is waited for', async () => {
    const { root } = await showAction({ kind: 'telepathy' } as unknown as NextAction);
    expect(text({ root })).to.contain('Waiting for confirmation');
  });

  it('can be left for another payment only where the first one cannot be paid as well', async () => {
    const pix: NextAction = { kind: 'qr', text: 'x' };
    const pending = await showAction(pix, { status: 'PENDING' });
    expect(pending.root.querySelector('[part=other]')).not.to.equal(null);
    const ready = await showAction(pix, { status: 'READY_TO_PAY' });
    expect(ready.root.querySelector('[part=other]')).to.equal(null);
  });
});
