// The checkout of the session that the server opened for this visitor. The browser finds it in the page.
import {
  Component,
  inject,
  makeStateKey,
  REQUEST_CONTEXT,
  signal,
  TransferState,
  viewChild,
} from '@angular/core';
import { TenderCheckout } from 'tender-checkout/angular';

export interface Opened {
  readonly session: string;
  readonly gateway: string;
}

const OPENED = makeStateKey<Opened | null>('opened');

function findOpened(): Opened | null {
  const state = inject(TransferState);
  const opened = inject(REQUEST_CONTEXT, { optional: true }) as Opened | null;
  if (opened) state.set(OPENED, opened);
  return state.get(OPENED, null);
}

@Component({
  selector: 'app-root',
  imports: [TenderCheckout],
  template: `
    <main>
      <h1>Two espresso cups</h1>
      <tender-checkout
        [gateway]="opened?.gateway"
        [checkoutSession]="opened?.session"
        (tenderResult)="outcome.set($event.detail.outcome)"
      />
      <p>
        Outcome: <output id="outcome">{{ outcome() }}</output>
      </p>
      <button type="button" (click)="checkout().validate()">What is missing?</button>
    </main>
  `,
})
export class Shop {
  readonly opened = findOpened();
  readonly outcome = signal('');
  readonly checkout = viewChild.required(TenderCheckout);
}
