// Every step after the press, and the end: what is on screen, where its links and forms go, what everybody can use.
import { expect } from '@open-wc/testing';
import type { NextAction, Report } from '../../shared/contract.js';
import { showAction, showEnd, settled } from './fixtures/after-bench.js';

const soon = (): string => new Date(Date.now() + 5 * 60_000).toISOString();
const text = ({ root }: { root: ShadowRoot }): string => root.textContent.replace(/\s+/g, ' ').trim();

const textOf = (root: ShadowRoot, selector: string): string =>
  root.querySelector(selector)?.textContent.trim() ?? '';

const END: Partial<Report> = { final: true, status: 'SUCCEEDED', subStatus: 'APPROVED' };
const ENDS: readonly (readonly [string, Partial<Report>])[] = [
  ['paid', { ...END, outcome: 'paid' }],
  ['authorized', { ...END, outcome: 'authorized' }],
  ['in review', { ...END, outcome: 'in_review' }],
  ['saved', { ...END, outcome: 'enrolled', status: 'ENROLLED' }],
  ['removed', { ...END, outcome: 'canceled', status: 'UNENROLLED' }],
  ['refunded', { ...END, outcome: 'canceled', status: 'REFUNDED' }],
  ['canceled', { ...END, outcome: 'canceled', status: 'CANCELED', retry: true }],
  ['declined', { ...END, outcome: 'declined', status: 'DECLINED', retry: true }],
  ['expired', { ...END, outcome: 'expired', status: 'EXPIRED', retry: true }],
  ['failed', { ...END, outcome: 'error', status: 'ERROR', retry: true }],
  ['the last try', { ...END, outcome: 'declined', status: 'DECLINED' }],
];

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
        expect(root.querySelector('h2')?.textContent).not.to.equal('');
        expect(errors).to.deep.equal([]);
        await expect(root.host).to.be.accessible();
      });

  for (const language of ['en', 'ar'])
    for (const [name, report] of ENDS)
      it(`is told the end, ${name}, in ${language}`, async () => {
        const { root } = await showEnd(report, language);
        const [title = '', words = ''] = ['h2', '#said'].map((selector) => textOf(root, selector));
        expect([title, words].some((said) => said === '')).to.equal(false);
        // Whoever comes to the title hears what is below it, too.
        expect(root.querySelector('h2')?.getAttribute('aria-describedby')).to.equal('said');
        await expect(root.host).to.be.accessible();
      });

  it('can promise not to use a code, and go back', async () => {
    const { root, store } = await showAction({ kind: 'voucher', number: '123' }, { status: 'READY_TO_PAY' });
    store.set({ confirming: true });
    while (!root.querySelector('[part=back]')) await settled(root);
    expect(root.querySelector('h2')?.textContent).to.equal('Leave this payment behind?');
    await expect(root.host).to.be.accessible();
    root.querySelector<HTMLElement>('[part=back]')?.click();
    await settled(root);
    expect(root.querySelector('h2')?.textContent).to.equal('Pay with this number');
  });
});

describe('the end', () => {
  it('says what was paid, and the reference to quote, which can be copied', async () => {
    const { root, id } = await showEnd({ ...END, outcome: 'paid' });
    expect(textOf(root, '[part=amount]')).to.equal('R$120.50');
    expect([textOf(root, '[part=reference]'), root.querySelector('tender-copy-button')?.text]).to.deep.equal([
      id,
      id,
    ]);
  });

  it('names no sum beside words that nothing was charged', async () => {
    for (const outcome of ['declined', 'expired', 'error', 'canceled'] as const)
      expect((await showEnd({ ...END, status: '', outcome })).root.querySelector('.sum'), outcome).to.equal(
        null,
      );
  });

  it('is the last try where no other follows', async () => {
    const { root } = await showEnd({ ...END, status: 'DECLINED', outcome: 'declined' });
    expect(textOf(root, 'h2')).to.equal('That was the last try for now');
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
    expect(text({ root })).to.contain('At any counter.').and.not.contain('Transfer exactly');
    expect(textOf(root, 'h2')).to.equal('Pay by bank transfer');
    const terms = [...root.querySelectorAll('dt, dd')].map(({ textContent }) => textContent.trim());
    expect(terms).to.deep.equal(['Account number', '123', 'Bank', 'Banco Um', 'constructor', 'x']);
  });

  it('has its number in fours to the eye, and without gaps to whoever copies it', async () => {
    const { root } = await showAction({ kind: 'voucher', number: '1234567890' });
    const number = root.querySelector('[part=code] bdi');
    expect([...(number?.children ?? [])].map(({ textContent }) => textContent)).to.deep.equal([
      '1234',
      '5678',
      '90',
    ]);
    expect([number?.textContent.trim(), root.querySelector('tender-copy-button')?.text]).to.deep.equal([
      '1234567890',
      '1234567890',
    ]);
  });

  it('says where it leads', async () => {
    const { root } = await showAction({ kind: 'redirect', url: 'https://www.pay.bank.example/a?b=c' });
    expect(textOf(root, '#said')).to.equal(
      'You go to pay.bank.example to pay, and come back here afterwards.',
    );
  });

  it('has what to do one step a line, the sum, and what is paid with', async () => {
    const { root } = await showAction({ kind: 'qr', text: 'x' });
    expect(root.querySelectorAll('[part=steps] li')).to.have.length(3);
    expect([textOf(root, '[part=amount]'), textOf(root, '[part=method-name]')]).to.deep.equal([
      'R$120.50',
      'Pix',
    ]);
  });

  it('opens an app, and puts copying first, only where there are apps', async () => {
    const { matchMedia } = window;
    const openOn = async (pointer: string) => {
      window.matchMedia = (query) => matchMedia.call(window, query.includes(pointer) ? 'all' : 'not all');
      const { root } = await showAction({ kind: 'qr', text: 'x', url: 'bank://pay' });
      window.matchMedia = matchMedia;
      return [textOf(root, 'h2'), textOf(root, '[part=app]')];
    };
    expect(await openOn('coarse')).to.deep.equal(['Pay with the app of your bank', 'Open the app']);
    expect(await openOn('fine')).to.deep.equal(['Scan this code to pay', '']);
  });

  it('to read is text, whatever is in it', async () => {
    const { root } = await showAction({ kind: 'info', text: '<b>Open</b> the app.' });
    expect(text({ root })).to.contain('<b>Open</b> the app.');
    expect(root.querySelector('b')).to.equal(null);
  });

  it('brings its words to every checkout that shows it', async () => {
    const step: NextAction = { kind: 'qr', text: '00020126BR.GOV.BCB.PIX' };
    for (const time of ['first', 'second']) {
      const { learned } = await showAction(step);
      expect(
        learned.some((words) => 'qr.title' in words),
        time,
      ).to.equal(true);
    }
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
