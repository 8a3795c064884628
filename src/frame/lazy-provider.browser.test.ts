// The provider’s code comes when it is wanted, and is asked for again when it did not come.
import { expect } from '@open-wc/testing';
import { ask, card, codeOf } from './fixtures/provider-bench.js';
import { createLazyProvider } from './lazy-provider.js';
import type { Provider } from './provider.js';

const ANSWER = { token: 'a', session: 'b' };

function lazy(...arrivals: boolean[]) {
  const heard: string[] = [];
  let asked = 0;
  const behind: Provider = {
    mount: () => heard.push('mount'),
    tokenize: () => Promise.resolve(ANSWER as never),
    continue: (created) => heard.push(`continue ${created}`),
    surface: (shown) => heard.push(`surface ${shown}`),
    drop: () => heard.push('drop'),
  };
  const provider = createLazyProvider({ moved: () => undefined, surface: () => undefined }, () => {
    asked += 1;
    return arrivals.shift() === false
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ createSdkProvider: () => behind });
  });
  return { provider, heard, asked: () => asked };
}

describe('the provider’s code', () => {
  it('comes once, with everything asked of it in order', async () => {
    const { provider, heard, asked } = lazy(true);
    provider.mount();
    provider.surface(true);
    provider.continue(true);
    provider.drop();
    expect(await provider.tokenize(card, ask)).to.equal(ANSWER);
    expect(heard).to.deep.equal(['mount', 'surface true', 'continue true', 'drop']);
    expect(asked()).to.equal(1);
  });

  it('that does not come is asked for again at the press', async () => {
    const { provider, heard, asked } = lazy(false, false, true);
    provider.mount();
    expect(await codeOf(provider.tokenize(card, ask))).to.equal('provider_unreachable');
    expect(await codeOf(provider.tokenize(card, ask))).to.equal('provider_unreachable');
    expect(await provider.tokenize(card, ask)).to.equal(ANSWER);
    expect(heard).to.deep.equal([]);
    expect(asked()).to.equal(3);
  });

  it('is not fetched to let go of what was never begun', () => {
    const { provider, asked } = lazy(true);
    provider.drop();
    expect(asked()).to.equal(0);
  });
});
