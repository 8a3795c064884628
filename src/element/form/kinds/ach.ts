// A bank account in the United States: routing number, account number, kind of account, and whose it is.
import { html } from 'lit';
import { accountWords } from '../../i18n/english-accounts.js';
import { input, select } from '../../ui/input.js';
import type { FieldKind, FieldView } from '../field-kind.js';
import { judgeText, toDigits } from '../field-rules.js';
import { base, ownLabel } from '../field-text.js';
import type { WordKey } from '../../i18n/words.js';

const ROUTING = 'bank.routing_number';
const ACCOUNT = 'bank.bank_account';
const OWNER = 'bank.beneficiary_name';
const TYPE = 'bank.account_type';
const HOLDER = 'bank.account_holder_type';

const CHOICES: Readonly<Record<string, readonly (readonly [value: string, label: WordKey])[]>> = {
  [TYPE]: [
    ['CHECKINGS', 'field.ach.checking'],
    ['SAVINGS', 'field.ach.savings'],
  ],
  [HOLDER]: [
    ['INDIVIDUAL', 'field.ach.person'],
    ['COMPANY', 'field.ach.company'],
  ],
};

/** The nine digits of an ABA routing number, whose weighted sum ends in zero. */
const isRouting = (digits: string): boolean =>
  /^(0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) &&
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0) % 10 === 0;

const choice = (view: FieldView, path: string, label: WordKey) =>
  select({
    path,
    label: view.t(label),
    value: view.values[path] ?? CHOICES[path]?.[0]?.[0] ?? '',
    required: true,
    disabled: view.disabled,
    options: (CHOICES[path] ?? []).map(([value, text]) => ({ value, label: view.t(text) })),
    onChange: (value) => {
      view.type(path, value);
    },
    onLeave: () => undefined,
  });

const number = (view: FieldView, path: string, label: WordKey) =>
  input({
    ...base(view, path),
    label: ownLabel(view, label),
    inputMode: 'numeric',
    ltr: true,
    format: (text) => toDigits(text).slice(0, 17),
  });

export const achKind: FieldKind = {
  english: accountWords,
  paths: () => [OWNER, ROUTING, ACCOUNT],
  judge(field, values) {
    const routing = values[ROUTING] ?? '';
    return {
      [OWNER]: judgeText(field, values[OWNER]),
      [ROUTING]:
        judgeText(field, routing) ?? (routing && !isRouting(routing) ? 'field.ach.invalid' : undefined),
      [ACCOUNT]: judgeText({ ...field, pattern: '\\d{4,17}' }, values[ACCOUNT]),
    };
  },
  /** What is chosen by default is chosen. */
  settle: (_, values) =>
    Object.fromEntries(
      Object.entries(CHOICES).map(([path, [first]]) => [path, values[path] ?? first?.[0] ?? '']),
    ),
  draw: (view) =>
    html`${input({
        ...base(view, OWNER),
        label: ownLabel(view, 'field.account.owner'),
        autocomplete: 'name',
        words: true,
      })}
      <div class="pair">
        ${number(view, ROUTING, 'field.ach.routing')} ${number(view, ACCOUNT, 'field.ach.account')}
      </div>
      <div class="pair">
        ${choice(view, TYPE, 'field.ach.type')} ${choice(view, HOLDER, 'field.ach.holder')}
      </div>`,
};
