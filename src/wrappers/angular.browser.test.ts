// The checkout in Angular's own world: a control of a reactive form, methods through a query, zones and none.
import '@angular/compiler';
import {
  Component,
  createComponent,
  provideZonelessChangeDetection,
  ViewChild,
  type ApplicationRef,
  type ComponentRef,
  type Type,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { createApplication } from '@angular/platform-browser';
import { expect } from '@open-wc/testing';
import { TenderCheckout, type TenderPayment } from './angular.js';

const SESSION = '2b9b5b2e-0000-4000-8000-000000000001';

class Shop {
  readonly order = new FormGroup({ payment: new FormControl<TenderPayment | null>(null) });
  checkout: TenderCheckout | undefined;
  session = SESSION;
  isPagesButton = false;
  heard: { outcome: string; isValid: boolean }[] = [];

  hear({ detail }: CustomEvent<{ outcome: string }>): void {
    this.heard.push({ outcome: detail.outcome, isValid: this.order.valid });
  }
}

// As a decorator would say it.
ViewChild(TenderCheckout)(Shop.prototype, 'checkout');

const ShopPage: Type<Shop> = Component({
  selector: 'shop-page',
  imports: [ReactiveFormsModule, TenderCheckout],
  template: `<form [formGroup]="order">
    <tender-checkout
      manual
      formControlName="payment"
      [checkoutSession]="session"
      [hidePayButton]="isPagesButton"
      (tenderResult)="hear($event)"
    />
  </form>`,
})(Shop);

const RESULT = {
  purpose: 'payment',
  session: SESSION,
  method: 'CARD',
  status: '',
  subStatus: '',
  continues: false,
};

describe('the checkout in an Angular form', () => {
  let application: ApplicationRef;
  let page: ComponentRef<Shop>;
  let element: TenderCheckout['element'];

  const real = window.fetch;
  before(async () => {
    window.fetch = () => new Promise(() => undefined);
    application = await createApplication({ providers: [provideZonelessChangeDetection()] });
  });
  after(() => {
    application.destroy();
    window.fetch = real;
  });
  beforeEach(() => {
    const hostElement = document.createElement('shop-page');
    document.body.append(hostElement);
    page = createComponent(ShopPage, { hostElement, environmentInjector: application.injector });
    application.attachView(page.hostView);
    application.tick();
    element = hostElement.querySelector('tender-checkout') as typeof element;
  });
  afterEach(() => {
    page.destroy();
  });

  const payment = () => page.instance.order.controls.payment;
  const say = (type: string, detail: object): void => {
    element.dispatchEvent(new CustomEvent(`tender-${type}`, { bubbles: true, composed: true, detail }));
  };
  const end = (outcome: string, more: object = {}): void => {
    say('result', { ...RESULT, outcome, final: true, ...more });
  };

  it('keeps the form from being valid until it is paid, and says why', () => {
    expect(payment().errors).to.deep.equal({ tenderIncomplete: true });
    say('change', { method: 'CARD', complete: true });
    expect(payment().errors).to.deep.equal({ tenderUnpaid: true });
    end('declined', { paymentId: 'first' });
    expect(payment().value).to.equal(null);
    end('paid', { paymentId: 'second' });
    expect(payment().value).to.deep.equal({ payment: 'second', session: SESSION });
    expect(page.instance.order.valid).to.equal(true);
  });

  it('has told the form before the page hears of it', () => {
    end('paid', { paymentId: 'first' });
    expect(page.instance.heard).to.deep.equal([{ outcome: 'paid', isValid: true }]);
  });

  it('with a button of the page, is valid once it can be paid', () => {
    page.instance.isPagesButton = true;
    page.changeDetectorRef.detectChanges();
    expect(payment().errors).to.deep.equal({ tenderIncomplete: true });
    say('change', { method: 'CARD', complete: true });
    expect(payment().errors).to.equal(null);
    expect(payment().value).to.equal(null);
  });

  it('counts a code to pay with elsewhere, and no payment that came to nothing after it', () => {
    end('pending', { paymentId: 'code', status: 'READY_TO_PAY', final: false });
    expect(payment().value).to.deep.equal({ payment: 'code', session: SESSION });
    end('expired', { paymentId: 'code' });
    expect(payment().value).to.equal(null);
  });

  it('begins anew with another session, and when the form is reset', () => {
    end('paid', { paymentId: 'first' });
    page.instance.session = '2b9b5b2e-0000-4000-8000-000000000002';
    page.changeDetectorRef.detectChanges();
    expect(payment().value).to.equal(null);
    end('paid', { paymentId: 'second' });
    page.instance.order.reset();
    expect(payment().errors).to.deep.equal({ tenderIncomplete: true });
  });

  it('is disabled with its control, and touched when the shopper leaves or pays', () => {
    payment().disable();
    expect(element.disabled).to.equal(true);
    payment().enable();
    expect(element.disabled).to.equal(false);
    expect(payment().touched).to.equal(false);
    say('submit', { method: 'CARD' });
    expect(payment().touched).to.equal(true);
  });

  it('is called by its own methods, also before its code has come', async () => {
    expect(element.manual).to.equal(true);
    const result = await page.instance.checkout?.submit();
    expect(result?.outcome).to.equal('incomplete');
  });
});
