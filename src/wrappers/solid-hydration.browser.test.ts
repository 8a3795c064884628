// Solid takes over what a server wrote: the element itself and its skeleton stay, its properties and events come alive.
import { expect, waitUntil } from '@open-wc/testing';
import { createComponent, createSignal } from 'solid-js';
import { hydrate } from 'solid-js/web';
import { toSkeleton } from './skeleton.js';
import { TenderCheckout, type TenderElement } from './solid.js';

/** What the script that Solid's server prints leaves for the browser's side. */
interface HydrationPage {
  _$HY?: { events: unknown[]; completed: WeakSet<object>; r: object };
}

it('keeps the element and the skeleton of the server, and gives it properties and handlers', async () => {
  (window as HydrationPage)._$HY = { events: [], completed: new WeakSet(), r: {} };
  const host = document.createElement('div');
  document.body.append(host);
  // As src/wrappers/solid-server.test.ts sees it printed. The parser is the one that knows of shadow roots in markup.
  host.innerHTML = '<tender-checkout data-hk="000" language="de">Terms</tender-checkout>';
  const served = host.firstElementChild as TenderElement;
  served.attachShadow({ mode: 'open' }).innerHTML = toSkeleton({});
  const drawn = served.shadowRoot?.firstElementChild;

  const heard: string[] = [];
  const [language, speak] = createSignal('de');
  const end = hydrate(
    () =>
      createComponent(TenderCheckout, {
        get language() {
          return language();
        },
        customer: { firstName: 'Ada' },
        children: 'Terms',
        onTenderReady: () => heard.push('ready'),
      }),
    host,
  );
  expect(host.firstElementChild === served, 'the same element').to.equal(true);
  expect(host.children).to.have.length(1);
  expect(served.textContent).to.equal('Terms');
  expect(served.customer).to.deep.equal({ firstName: 'Ada' });
  served.dispatchEvent(new CustomEvent('tender-ready'));
  expect(heard).to.deep.equal(['ready']);
  speak('fr');
  await waitUntil(() => served.language === 'fr');
  expect(served.shadowRoot?.firstElementChild === drawn, 'the same skeleton').to.equal(true);
  end();
  host.remove();
});
