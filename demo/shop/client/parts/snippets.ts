// What a merchant would write for the checkout on the page, for each stack: the attributes and properties that were
// chosen, and nothing else. Text in, text out: nothing here looks at the page.

export interface Chosen {
  /** Name and value; `true` for what is on by being there. Session tokens are no part of it. */
  readonly attributes: readonly (readonly [name: string, value: string | true])[];
  /** Name of a property and its value as JSON. */
  readonly properties: readonly (readonly [name: string, json: string])[];
  readonly session: 'checkout-session' | 'customer-session';
  /** The shop's server creates the payment: the page has to pass the token on. */
  readonly manual: boolean;
  readonly css: string;
}

export interface Piece {
  readonly file: string;
  readonly code: string;
}

const GATEWAY = 'https://pay.shop.example';
export const STACKS = ['HTML', 'React', 'Vue', 'Angular', 'Svelte', 'Solid'] as const;
export type Stack = (typeof STACKS)[number];

const toCamel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** In a string of JavaScript, where `"` stays as it is. */
const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A tag with one attribute to a line, as soon as it gets long. */
function toTag(name: string, attributes: readonly string[], indent: string, close: string): string {
  const line = `<${name} ${attributes.join(' ')}${close}`;
  if (line.length + indent.length <= 88) return indent + line;
  const end = close.trimStart();
  return `${indent}<${name}\n${attributes.map((one) => `${indent}  ${one}\n`).join('')}${indent}${end}`;
}

/** Attributes as every template language but JSX writes them. */
const toMarkup = ({ attributes }: Chosen): string[] =>
  attributes.map(([name, value]) => (value === true ? name : `${name}="${escape(value)}"`));

const ownGateway = ({ attributes }: Chosen): string =>
  String(attributes.find(([name]) => name === 'gateway')?.[1] ?? GATEWAY);

/** From npm the element does not know where it came from. */
const fromNpm = (chosen: Chosen): Chosen => ({
  ...chosen,
  attributes: [['gateway', ownGateway(chosen)], ...chosen.attributes.filter(([name]) => name !== 'gateway')],
});

const PAY = `respondWith(
  fetch('/api/payments', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, session, idempotencyKey, request }),
  }).then((answer) => answer.json()),
);`;

const indentBy = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** The bodies of both listeners. */
const onResult = ({ session }: Chosen): string =>
  `if (detail.outcome === '${session === 'customer-session' ? 'enrolled' : 'paid'}') location.assign('/thanks');`;
const onToken = `const { token, session, idempotencyKey, request, respondWith } = detail;\n${PAY}`;

function toHtml(chosen: Chosen): Piece[] {
  const { session, properties, manual } = chosen;
  const rest = { ...chosen, attributes: chosen.attributes.filter(([name]) => name !== 'gateway') };
  const tag = toTag('tender-checkout', [`${session}="TOKEN"`, ...toMarkup(rest)], '', '></tender-checkout>');
  return [
    {
      file: 'checkout.html',
      code:
        (chosen.css ? '<link rel="stylesheet" href="/checkout.css" />\n' : '') +
        `<script type="module" src="/checkout.js"></script>\n` +
        `<script type="module" src="${ownGateway(chosen)}/tender-checkout.js"></script>\n\n${tag}\n`,
    },
    {
      file: 'checkout.js',
      code:
        `const checkout = document.querySelector('tender-checkout');\n` +
        properties.map(([name, json]) => `checkout.${name} = ${json};\n`).join('') +
        `checkout.addEventListener('tender-result', ({ detail }) => {\n  ${onResult(chosen)}\n});\n` +
        (manual
          ? `checkout.addEventListener('tender-token', ({ detail }) => {\n${indentBy(onToken, '  ')}\n});\n`
          : ''),
    },
  ];
}

/** Handlers that a component has in its script. */
const toHandlers = (chosen: Chosen): string =>
  `function onResult({ detail }) {\n  ${onResult(chosen)}\n}\n` +
  (chosen.manual ? `function onToken({ detail }) {\n${indentBy(onToken, '  ')}\n}\n` : '');

function toJsx(from: 'react' | 'solid', chosen: Chosen): Piece[] {
  const all = fromNpm(chosen);
  const session = from === 'react' ? 'session' : 'props.session';
  const lines = [
    ...all.attributes.map(([name, value]) =>
      value === true ? toCamel(name) : `${toCamel(name)}=${toJsxValue(value)}`,
    ),
    `${toCamel(all.session)}={${session}}`,
    ...all.properties.map(([name]) => `${name}={${name}}`),
    'onTenderResult={onResult}',
    ...(all.manual ? ['onTenderToken={onToken}'] : []),
  ];
  return [
    {
      file: 'checkout.jsx',
      code:
        `import { TenderCheckout } from 'tender-checkout/${from}';\n${toImport(all)}\n` +
        toConstants(all) +
        toHandlers(all) +
        `\nexport function Checkout(${from === 'react' ? '{ session }' : 'props'}) {\n` +
        `  return (\n${toTag('TenderCheckout', lines, '    ', ' />')}\n  );\n}\n`,
    },
  ];
}

const toJsxValue = (value: string): string => (/["&{}]/.test(value) ? `{${quote(value)}}` : `"${value}"`);
const toImport = ({ css }: Chosen): string => (css ? `import './checkout.css';\n` : '');
const toConstants = ({ properties }: Chosen): string =>
  properties.map(([name, json]) => `const ${name} = ${json};\n`).join('');

function toVue(chosen: Chosen): Piece[] {
  const all = fromNpm(chosen);
  const lines = [
    ...toMarkup(all),
    `:${all.session}="session"`,
    ...all.properties.map(
      ([name]) => `:${name === 'deviceFingerprints' ? 'device-fingerprints' : name}="${name}"`,
    ),
    '@tender-result="onResult"',
    ...(all.manual ? ['@tender-token="onToken"'] : []),
  ];
  return [
    {
      file: 'Checkout.vue',
      code:
        `<script setup>\nimport { TenderCheckout } from 'tender-checkout/vue';\n${toImport(all)}\n` +
        `defineProps(['session']);\n${toConstants(all)}${toHandlers(all)}</script>\n\n` +
        `<template>\n${toTag('TenderCheckout', lines, '  ', ' />')}\n</template>\n`,
    },
  ];
}

function toSvelte(chosen: Chosen): Piece[] {
  const all = fromNpm(chosen);
  const lines = [
    ...all.attributes.map(([name, value]) =>
      value === true ? toCamel(name) : `${toCamel(name)}=${toJsxValue(value)}`,
    ),
    `${toCamel(all.session)}={session}`,
    ...all.properties.map(([name]) => `{${name}}`),
    'onTenderResult={onResult}',
    ...(all.manual ? ['onTenderToken={onToken}'] : []),
  ];
  return [
    {
      file: 'Checkout.svelte',
      code:
        `<script>\n  import { TenderCheckout } from 'tender-checkout/svelte';\n${indentBy(toImport(all), '  ')}\n` +
        `  let { session } = $props();\n${indentBy(toConstants(all) + toHandlers(all), '  ')}</script>\n\n` +
        `${toTag('TenderCheckout', lines, '', ' />')}\n`,
    },
  ];
}

function toAngular(chosen: Chosen): Piece[] {
  const all = fromNpm(chosen);
  const lines = [
    ...all.attributes.map(([name, value]) =>
      value === true ? `[${toCamel(name)}]="true"` : `${toCamel(name)}="${escape(value)}"`,
    ),
    `[${toCamel(all.session)}]="session"`,
    ...all.properties.map(([name]) => `[${name}]="${name}"`),
    '(tenderResult)="onResult($event)"',
    ...(all.manual ? ['(tenderToken)="onToken($event)"'] : []),
  ];
  const method = (name: string, type: string, body: string): string =>
    `  ${name}({ detail }: TenderEvents['${type}']) {\n${indentBy(body, '    ')}\n  }\n`;
  return [
    {
      file: 'checkout.component.ts',
      code:
        `import { Component, Input } from '@angular/core';\nimport type { TenderEvents } from 'tender-checkout';\n` +
        `import { TenderCheckout } from 'tender-checkout/angular';\n\n@Component({\n  selector: 'app-checkout',\n` +
        `  imports: [TenderCheckout],\n${all.css ? `  styleUrl: './checkout.css',\n` : ''}` +
        `  template: \`\n${toTag('tender-checkout', lines, '    ', ' />')}\n  \`,\n})\nexport class Checkout {\n` +
        `  @Input() session = '';\n` +
        all.properties.map(([name, json]) => `  readonly ${name} = ${json};\n`).join('') +
        `\n${method('onResult', 'tender-result', onResult(all))}` +
        (all.manual ? method('onToken', 'tender-token', onToken) : '') +
        `}\n`,
    },
  ];
}

const WRITERS: Readonly<Record<Stack, (chosen: Chosen) => Piece[]>> = {
  HTML: toHtml,
  React: (chosen) => toJsx('react', chosen),
  Vue: toVue,
  Angular: toAngular,
  Svelte: toSvelte,
  Solid: (chosen) => toJsx('solid', chosen),
};

/** The files to write, the style sheet last. */
export const toPieces = (stack: Stack, chosen: Chosen): Piece[] => [
  ...WRITERS[stack](chosen),
  ...(chosen.css ? [{ file: 'checkout.css', code: chosen.css }] : []),
];
