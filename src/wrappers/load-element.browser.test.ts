// A page whose code of the element cannot run hears of it from the element, and a call from before is refused.
import { expect } from '@open-wc/testing';
import { callLater } from './call-later.js';
import { loadElement, TAG } from './load-element.js';

it('a page hears from the element that its code could not be loaded, and no call waits for ever', async () => {
  const host = document.createElement('main');
  const element = document.createElement(TAG);
  host.append(element);
  const heard: unknown[] = [];
  host.addEventListener('tender-error', ({ detail }) => heard.push(detail));
  // The module is there and cannot run: for whoever imports it that is as if it were not.
  Object.assign(customElements, {
    define: () => {
      throw new Error('no');
    },
  });
  const loaded = loadElement(element);
  callLater(element, loaded);
  const refused = element.submit().then(
    () => 'resolved',
    () => 'rejected',
  );
  await loaded;
  const failure = { code: 'chunk_unreachable', who: 'network', retryable: true, shown: false };
  expect(heard).to.deep.equal([failure]);
  expect(await refused).to.equal('rejected');
});
