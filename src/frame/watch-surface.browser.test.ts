// When the provider's document has something to show, and when it only has tools in it.
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { close, frame, heard, open, press, provider, sdkDocument } from './fixtures/provider-bench.js';

beforeEach(() => {
  open(sdkDocument);
});
afterEach(close);

describe('the provider’s surface', () => {
  const add = (name: string, style: Readonly<Record<string, string>>): HTMLElement => {
    const inner = frame().contentDocument;
    if (!inner) throw new Error('no document');
    const element = inner.createElement(name);
    for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value);
    inner.body.append(element);
    return element;
  };

  it('is told when something worth showing comes and goes, and not before', async () => {
    await press();
    add('div', { width: '300px', height: '100px' });
    add('iframe', { display: 'none' });
    add('iframe', { width: '1px', height: '1px' });
    add('iframe', { position: 'absolute', left: '-9999px' });
    add('iframe', { visibility: 'hidden' });
    await aTimeout(50);
    expect(heard).to.deep.equal([]);
    const step = add('div', {}).appendChild(add('iframe', { position: 'fixed', inset: '0' }));
    await waitUntil(() => heard.length > 0);
    step.remove();
    await waitUntil(() => heard.length > 1);
    expect(heard).to.deep.equal(['surface true', 'surface false']);
  });

  it('waits out of sight, and is put in front when the page says so', async () => {
    provider.mount();
    expect(frame().title).to.equal('Payment provider');
    provider.surface(true);
    expect(document.documentElement.className).to.equal('surface');
    provider.surface(false);
    expect(document.documentElement.className).to.equal('');
    await aTimeout(0);
  });
});
