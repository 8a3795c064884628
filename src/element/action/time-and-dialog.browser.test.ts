// How long there is to pay, and the dialog of a hosted step.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import './countdown.js';
import { toClock } from './countdown.js';
import { settled, show, t } from './fixtures/after-bench.js';
import './hosted-step.js';

const openClock = async (until: string, language = 'en') => {
  const root = await show(
    html`<tender-countdown .until=${until} .language=${language} .t=${t}></tender-countdown>`,
    language,
  );
  const element = root.querySelector('tender-countdown');
  const timer = (): string => element?.querySelector('time')?.textContent.trim() ?? '';
  const said: string[] = [];
  root.addEventListener('say', (event) => said.push((event as CustomEvent<string>).detail));
  return { root, element, timer, said };
};
const ahead = (ms: number): string => new Date(Date.now() + ms).toISOString();

describe('the time to pay', () => {
  it('is a clock while it is short, which assistive technology is not read every second', async () => {
    const { root, element, timer, said } = await openClock(ahead(299_500));
    expect(timer()).to.equal('04:59 left');
    const time = element?.querySelector('time');
    expect([time?.role, time?.ariaLive, said]).to.deep.equal(['timer', 'off', []]);
    // On paper a clock stands still.
    expect(element?.querySelector('.paper')?.textContent).to.match(/^Pay before /);
    await expect(root.host).to.be.accessible();
  });

  it('ticks, and is said when it gets short', async () => {
    const { root, said } = await openClock(ahead(60_900));
    await new Promise((resolve) => {
      root.addEventListener('say', resolve, { once: true });
    });
    expect(said).to.deep.equal(['1 minute left']);
  });

  it('ends with one announcement, and says what to do', async () => {
    const { root, element, timer, said } = await openClock(ahead(1_200));
    await new Promise((resolve) => {
      root.addEventListener('say', resolve, { once: true });
    });
    await element?.updateComplete;
    expect(timer()).to.equal('');
    expect(said).to.deep.equal([element?.textContent.trim()]);
    expect(said[0]).to.match(/^The time to pay is over\. If you have paid, wait here/);
    await expect(root.host).to.be.accessible();
  });

  for (const language of ['en', 'pt-BR', 'ar'])
    it(`is a moment in the shopper’s own time zone while it is long, in ${language}`, async () => {
      const { root, timer } = await openClock('2031-01-02T15:04:05Z', language);
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
      expect(timer()).to.equal(`Pay before ${moment.format(new Date('2031-01-02T15:04:05Z'))}`);
      await expect(root.host).to.be.accessible();
    });

  it('that nobody can read is not shown, and a language nobody can read stops nothing', async () => {
    const { element } = await openClock('tomorrow');
    expect(element?.textContent).to.equal('');
    expect((await openClock('2031-01-02T15:04:05Z', 'x_y')).timer()).to.match(/^Pay before .*2031/);
  });

  it('is counted down to nothing', () => {
    expect([59_999, 60_000, 3_599_000, 999].map(toClock)).to.deep.equal(['00:59', '01:00', '59:59', '00:00']);
  });
});

describe('a hosted step', () => {
  const open = async (language = 'en') => {
    let closed = 0;
    const root = await show(
      html`<tender-hosted-step
        .gateway=${location.origin}
        .url=${'https://bank.example/challenge'}
        .titles=${{ surface: 'Confirm with your bank', close: 'Close' }}
        .onClose=${() => closed++}
        .onMove=${() => undefined}
      ></tender-hosted-step>`,
      language,
    );
    const inside = root.querySelector('tender-hosted-step')?.shadowRoot;
    return { root, inside, dialog: inside?.querySelector('dialog'), closed: () => closed };
  };

  for (const language of ['en', 'ar'])
    it(`is a dialog that everybody can use, in ${language}`, async () => {
      const { root, inside, dialog } = await open(language);
      expect([dialog?.open, dialog?.matches(':modal'), dialog?.ariaLabel]).to.deep.equal([
        true,
        true,
        'Confirm with your bank',
      ]);
      expect(inside?.querySelector('iframe')?.title).to.equal('Confirm with your bank');
      await expect(root.host).to.be.accessible();
    });

  it('shows the gateway’s own page, and never the provider’s address by itself', async () => {
    const { inside } = await open();
    expect(inside?.querySelector('iframe')?.getAttribute('src')).to.equal(`${location.origin}/action`);
  });

  it('is closed by its button, and says so once', async () => {
    const { root, inside, dialog, closed } = await open();
    const heard = new Promise((resolve) => dialog?.addEventListener('close', resolve));
    inside?.querySelector('button')?.click();
    await heard;
    await settled(root);
    expect([dialog?.open, closed()]).to.deep.equal([false, 1]);
  });
});
