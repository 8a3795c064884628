// What can be set on the element, as controls: every attribute and property of its description that the rest of the
// page has no control for. A test holds the table to custom-elements.json.
import { make } from './find.js';

interface Row {
  /** Of the attribute, of the control and in the address. */
  readonly name: string;
  /** The property that it sets, where that has no attribute. */
  readonly property?: string;
  readonly kind: 'text' | 'switch' | 'list' | 'json';
  readonly label: string;
  readonly hint?: string;
}

export const ROWS: readonly Row[] = [
  { name: 'method', kind: 'list', label: 'Only this method' },
  { name: 'name', kind: 'text', label: 'Name in the form', hint: 'payment' },
  { name: 'manual', kind: 'switch', label: 'The shop’s server pays' },
  { name: 'hide-pay-button', kind: 'switch', label: 'The page has its own button' },
  { name: 'hide-result', kind: 'switch', label: 'The page shows the outcome' },
  { name: 'disabled', kind: 'switch', label: 'Nothing can be typed' },
  { name: 'required', kind: 'switch', label: 'Its form cannot do without' },
  {
    name: 'texts',
    property: 'texts',
    kind: 'json',
    label: 'Other words',
    hint: '{"button.pay": "Donate {amount}"}',
  },
  // The order's control is called customer, too: guest, or signed in.
  {
    name: 'known',
    property: 'customer',
    kind: 'json',
    label: 'What the shop knows',
    hint: '{"email": "ana@shop.example"}',
  },
  {
    name: 'prints',
    property: 'deviceFingerprints',
    kind: 'json',
    label: 'Fraud session ids',
    hint: '[{"providerId": "…", "id": "…"}]',
  },
  { name: 'payment', kind: 'text', label: 'Go on with payment', hint: 'its id' },
  { name: 'gateway', kind: 'text', label: 'Another gateway', hint: 'this script’s own' },
  { name: 'checkout-session', kind: 'text', label: 'A checkout session of yours', hint: 'this shop’s own' },
  { name: 'customer-session', kind: 'text', label: 'A customer session of yours', hint: 'this shop’s own' },
  {
    name: 'customer-reference',
    kind: 'text',
    label: 'A customer reference of yours',
    hint: 'this shop’s own',
  },
];

/** Sessions are given, or the shop makes one. */
export const SESSIONS = ['checkout-session', 'customer-session', 'customer-reference'] as const;

/** What a shop knows of somebody belongs into no address. */
export const UNSAID = ['known', 'prints'];

function toControl({ name, property = name, kind, label, hint = '' }: Row): HTMLElement {
  if (kind === 'switch') {
    const box = make('input', { type: 'checkbox', name });
    return make('label', { className: 'switch' }, box, make('span', {}, make('code', {}, property), label));
  }
  const common = { name, spellcheck: false, autocomplete: 'off' } as const;
  const control =
    kind === 'list'
      ? make('select', { name }, make('option', { value: '' }, 'All'))
      : kind === 'json'
        ? make('textarea', { ...common, rows: 2, placeholder: hint })
        : make('input', { ...common, type: 'text', placeholder: hint });
  return make('label', { className: kind }, make('span', {}, make('code', {}, property), label), control);
}

export function drawAttributes(place: HTMLElement): void {
  place.append(...ROWS.map(toControl));
}

/** The methods that the session has; the chosen one stays on the list, or there would be no way back. */
export function offerMethods(
  select: HTMLSelectElement,
  methods: readonly { id: string; name: string }[],
): void {
  for (const { id, name } of methods)
    if (![...select.options].some(({ value }) => value === id))
      select.append(make('option', { value: id }, name));
}

/** JSON as somebody types it: nothing when the field is empty; a field that cannot be read says so. */
export function readJson(field: HTMLTextAreaElement): object | undefined {
  field.ariaInvalid = 'false';
  if (!field.value.trim()) return undefined;
  try {
    const read: unknown = JSON.parse(field.value);
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Said below.
  }
  field.ariaInvalid = 'true';
  return undefined;
}
