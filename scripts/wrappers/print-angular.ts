// Prints what `npm run manifest` writes to src/wrappers/angular.ts. Angular compiles templates against what a library
// says of its directives in a fixed form: every input and output by name, once for the types and once for the linker.
// Written out here, it needs no compiler of Angular's in the build, and fits every version that reads this form.
import { format } from 'prettier';
import type { Face, Property } from './read-face.js';

/** The oldest linker that knows inputs with a conversion, and whose compiler wrote the form below. */
const MIN_VERSION = '16.1.0';
const FORM = '17.0.0';

/** Angular hears these by themselves: an output beside them would be heard twice. */
const isOurs = ({ name }: { name: string }): boolean => name.startsWith('tender-');

const toOutput = (event: string): string =>
  event.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const comment = (text = ''): string => (text ? `/** ${text.replace(/\s*\n\s*/g, ' ')} */\n` : '');

const toField = ({ name, isBoolean, description }: Property): string =>
  `${comment(description)}${isBoolean ? `${name} = false` : `${name}: TenderProps['${name}']`};`;

const toTypedInput = ({ name }: Property): string =>
  `${name}: { alias: '${name}'; required: false; isSignal: false };`;

const toInput = ({ name, isBoolean }: Property): string =>
  isBoolean ? `${name}: ['${name}', '${name}', i0.booleanAttribute],` : `${name}: '${name}',`;

/** The module's text. */
export async function printAngular({ properties, events }: Face): Promise<string> {
  const ours = events.filter(isOurs);
  const each = <T>(list: readonly T[], print: (one: T) => string): string => list.map(print).join('\n');
  const text = `// <tender-checkout> for Angular: a standalone directive on the tag. What it declares; what it does is in
// angular-checkout.ts. Generated from custom-elements.json by \`npm run manifest\`: do not edit.
import * as i0 from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR } from '@angular/forms';
import { AngularCheckout, toControl } from './angular-checkout.js';
import type { TenderEventOf, TenderProps } from './types.js';

export type { PaymentControl, TenderControlErrors, TenderPayment } from './payment-control.js';
export type { TenderElement } from './types.js';

/** Takes a payment, or saves a payment method. In a form: a control whose value is a TenderPayment. */
export class TenderCheckout extends AngularCheckout {
${each(properties, toField)}

${each(ours, ({ name, description }) => `${comment(description)}readonly ${toOutput(name)} = new i0.EventEmitter<TenderEventOf<'${name}'>>();`)}

// For the compiler of templates: as attributes, switches are on without a value.
${each(
  properties.filter(({ isBoolean }) => isBoolean),
  ({ name }) => `declare static ngAcceptInputType_${name}: unknown;`,
)}

static readonly ɵfac: i0.ɵɵFactoryDeclaration<TenderCheckout, never> = i0.ɵɵngDeclareFactory({
  minVersion: '12.0.0', version: '${FORM}', ngImport: i0, type: TenderCheckout, deps: [],
  target: i0.ɵɵFactoryTarget.Directive,
} as never);

static readonly ɵdir: i0.ɵɵDirectiveDeclaration<TenderCheckout, 'tender-checkout', ['tenderCheckout'], {
${each(properties, toTypedInput)}
}, {
${each(ours, ({ name }) => `${toOutput(name)}: '${toOutput(name)}';`)}
}, never, never, true> = i0.ɵɵngDeclareDirective({
  minVersion: '${MIN_VERSION}', version: '${FORM}', ngImport: i0, type: TenderCheckout, isStandalone: true,
  selector: 'tender-checkout',
  inputs: {
  ${each(properties, toInput)}
  },
  outputs: {
  ${each(ours, ({ name }) => `${toOutput(name)}: '${toOutput(name)}',`)}
  },
  host: { listeners: {
  ${each(ours, ({ name }) => `'${name}': 'heard(${toOutput(name)}, $event)',`)}
  focusout: 'control.leave()',
  } },
  providers: [
    { provide: NG_VALUE_ACCESSOR, useFactory: toControl, deps: [TenderCheckout], multi: true },
    { provide: NG_VALIDATORS, useFactory: toControl, deps: [TenderCheckout], multi: true },
  ],
  exportAs: ['tenderCheckout'],
  usesOnChanges: true,
} as never);
}
`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 });
}
