// What Angular's directive does. What it declares, inputs, outputs and what the compiler reads of them, is generated:
// angular.ts. Loads the element in browsers, renders its place on servers, and is a control of Angular's forms.
import {
  ElementRef,
  inject,
  NgZone,
  PLATFORM_ID,
  type EventEmitter,
  type SimpleChanges,
} from '@angular/core';
import { ATTRIBUTES } from './face.js';
import { loadElement } from './load-element.js';
import { PaymentControl } from './payment-control.js';
import { setProperties } from './set-properties.js';
import { toSkeleton } from './skeleton.js';
import { toAttributes } from './to-attributes.js';
import { toMethods, type TenderMethods } from './to-methods.js';
import type { TenderElement, TenderProps } from './types.js';

/** A change of these is another purchase. */
const SESSIONS = ['checkoutSession', 'customerSession'];

/** For Angular's forms, which ask for it beside the directive. */
export const toControl = ({ control }: AngularCheckout): PaymentControl => control;

export class AngularCheckout {
  /** The element itself, for whatever the directive has no name for. */
  readonly element: TenderElement = inject<ElementRef<TenderElement>>(ElementRef).nativeElement;
  readonly #zone = inject(NgZone);
  readonly #isServer = inject(PLATFORM_ID) === 'server';
  #last: TenderProps | undefined;
  #loading: Promise<void> | undefined;
  readonly #methods = toMethods(
    () => this.element,
    () => this.#loading,
  );

  /** What Angular's forms talk to: `formControl`, `formControlName`, `ngModel`. */
  readonly control = new PaymentControl({
    isPaidByForm: () => this.#props.hidePayButton === true,
    reset: () => {
      this.reset();
    },
    disable: () => {
      if (this.#last) this.#tell();
    },
  });

  ngOnChanges(changes: SimpleChanges): void {
    if (SESSIONS.some((name) => changes[name]?.firstChange === false)) this.control.startOver();
    if (changes['hidePayButton']) this.control.changeButton();
    this.#tell();
  }

  ngOnInit(): void {
    if (this.#isServer) {
      this.#draw();
      return;
    }
    this.#tell();
    // Its requests and clocks are its own: the application is stable without them, and checks nothing for them.
    this.#zone.runOutsideAngular(() => {
      this.#loading = loadElement(this.element);
    });
  }

  /** Presses the button. Resolves with the first result, or with `outcome: "incomplete"` when nothing could be sent. */
  submit(): ReturnType<TenderMethods['submit']> {
    return this.#methods.submit();
  }

  /** Shows what is missing and focuses the first such field. */
  validate(): Promise<boolean> {
    return this.#methods.validate();
  }

  /** Reads the session again without losing input: after the amount changed, say. */
  refresh(): Promise<void> {
    return this.#methods.refresh();
  }

  /** With `presentation="dialog"`: opens the dialog. */
  show(): Promise<void> {
    return this.#methods.show();
  }

  /** Closes the dialog. Nothing typed is lost. */
  close(): void {
    this.#methods.close();
  }

  /** Clears what was typed and goes back to the list. */
  reset(): void {
    this.#methods.reset();
  }

  /** First field or method. */
  focus(): void {
    this.#methods.focus();
  }

  /** The host's listeners. The form knows first, so that whoever hears the event finds it up to date. */
  protected heard<E extends Event>(output: EventEmitter<E>, event: E): void {
    this.control.hear(event);
    output.emit(event);
  }

  get #props(): TenderProps {
    const inputs = Object.keys(ATTRIBUTES).map((name) => [name, Reflect.get(this, name) as unknown]);
    const props = Object.fromEntries(inputs) as TenderProps;
    return { ...props, disabled: props.disabled === true || this.control.isDisabled };
  }

  #tell(): void {
    if (this.#isServer) return;
    const props = this.#props;
    this.#zone.runOutsideAngular(() => {
      setProperties(this.element, props, this.#last);
    });
    this.#last = props;
  }

  /** The template stands last: hydration counts the children before it, and finds it turned into a shadow root. */
  #draw(): void {
    const props = this.#props;
    for (const [name, value] of Object.entries(toAttributes(props))) this.element.setAttribute(name, value);
    const skeleton = toSkeleton(props);
    if (!skeleton) return;
    const template = this.element.ownerDocument.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    template.innerHTML = skeleton;
    // Angular's document on a server has no `append`.
    this.element.appendChild(template);
  }
}
