// What Angular can say to the element and hear from it, through the directive and without. Templates are compiled here in
// the browser, from the same declarations that a shop's build links.
import '@angular/compiler';
import {
  Component,
  createComponent,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
  type ApplicationRef,
  type ComponentRef,
  type Type,
  type WritableSignal,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { expect } from '@open-wc/testing';
import { check, toPrint, type Framework, type Kind, type View } from '../../test/frameworks/checks.js';
import { TenderCheckout } from './angular.js';
import { ATTRIBUTES } from './face.js';

interface Page {
  readonly view: WritableSignal<View>;
}

const toOutput = (event: string): string =>
  event.replace(/^tender-(.)/, (_, first: string) => `tender${first.toUpperCase()}`);

/** What a tag has anyway is bound as its attribute. */
const toInput = (name: string): string => (name in ATTRIBUTES ? name : `attr.${name}`);

/** A page that says all of the view, as its author would write it down. */
function toPage(kind: Kind, first: View): Type<Page> {
  const inputs = Object.keys(first.props).map((name) => `[${toInput(name)}]="view().props['${name}']"`);
  const outputs = Object.keys(first.on).map(
    (name) => `(${kind === 'wrapper' ? toOutput(name) : name})="view().on['${name}']?.($event)"`,
  );
  const template = `<tender-checkout ${[...inputs, ...outputs].join(' ')}>@for (child of view().children; track $index) {
    @if (child.slot) {<span [slot]="child.slot">{{ child.text }}</span>} @else {{{ child }}}
  }</tender-checkout>`;
  const page = class implements Page {
    readonly view = signal(first);
  };
  return Component({
    selector: 'shop-page',
    template,
    ...(kind === 'wrapper' ? { imports: [TenderCheckout] } : { schemas: [CUSTOM_ELEMENTS_SCHEMA] }),
  })(page);
}

describe('a page made with Angular', () => {
  let application: ApplicationRef;
  const pages = new WeakMap<HTMLElement, ComponentRef<Page>>();

  before(async () => {
    application = await createApplication({ providers: [provideZonelessChangeDetection()] });
  });
  after(() => {
    application.destroy();
  });

  const angular: Framework = {
    name: 'angular 20',
    render(host, kind, view) {
      const known = pages.get(host);
      known?.instance.view.set(view);
      if (!known) {
        const hostElement = document.createElement('shop-page');
        host.append(hostElement);
        const environmentInjector = application.injector;
        const page = createComponent(toPage(kind, view), { hostElement, environmentInjector });
        application.attachView(page.hostView);
        pages.set(host, page);
      }
      application.tick();
    },
    remove(host) {
      pages.get(host)?.destroy();
    },
  };

  it('says everything through the directive', async () => {
    const scores = await check(angular);
    console.log('figure', toPrint(angular.name, scores));
    expect(scores.find(({ kind }) => kind === 'wrapper')?.failed).to.deep.equal([]);
  });
});
