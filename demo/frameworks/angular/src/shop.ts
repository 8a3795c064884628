// An order as a reactive form: it is valid once it is paid.
import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { TenderCheckout, type TenderPayment } from 'tender-checkout/angular';

interface Opened {
  readonly session: string;
  readonly gateway: string;
}

@Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule, TenderCheckout],
  template: `
    <main>
      <h1>Two espresso cups</h1>
      <form [formGroup]="order">
        @if (opened(); as shop) {
          <tender-checkout
            formControlName="payment"
            [gateway]="shop.gateway"
            [checkoutSession]="shop.session"
            (tenderResult)="outcome.set($event.detail.outcome)"
          />
        }
        <p>
          Outcome: <output id="outcome">{{ outcome() }}</output>
        </p>
        <button [disabled]="order.invalid">Show my receipt</button>
      </form>
    </main>
  `,
})
export class Shop {
  readonly order = new FormGroup({ payment: new FormControl<TenderPayment | null>(null) });
  readonly opened = toSignal(inject(HttpClient).post<Opened>('/api/session', null));
  readonly outcome = signal('');
}
