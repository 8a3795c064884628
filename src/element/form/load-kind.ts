// Where each kind of field is loaded from: one file each. Those of a few lines that nearly every form has come with it, all
// others are fetched when a method asks for them.
import type { FieldKind } from './field-kind.js';
import { emailKind } from './kinds/email.js';
import { nameKind } from './kinds/name.js';
import { selectKind } from './kinds/select.js';
import { textKind } from './kinds/text.js';

type Load = () => FieldKind | Promise<FieldKind>;

const KINDS: Readonly<Record<string, Load>> = {
  text: () => textKind,
  name: () => nameKind,
  email: () => emailKind,
  phone: () => import('./kinds/phone.js').then(({ phoneKind }) => phoneKind),
  document: () => import('./kinds/document.js').then(({ documentKind }) => documentKind),
  date: () => import('./kinds/date.js').then(({ dateKind }) => dateKind),
  select: () => selectKind,
  bank: () => import('./kinds/bank.js').then(({ bankKind }) => bankKind),
  address: () => import('./kinds/address.js').then(({ addressKind }) => addressKind),
  ach: () => import('./kinds/ach.js').then(({ achKind }) => achKind),
  iban: () => import('./kinds/iban.js').then(({ ibanKind }) => ibanKind),
  code: () => import('./kinds/code.js').then(({ codeKind }) => codeKind),
  checkbox: () => import('./kinds/checkbox.js').then(({ checkboxKind }) => checkboxKind),
  note: () => import('./kinds/note.js').then(({ noteKind }) => noteKind),
};

/** The code of a kind. One from tomorrow is a line of text: usable, never a hole in the form. */
export const loadKind = async (kind: string): Promise<FieldKind> =>
  (Object.hasOwn(KINDS, kind) && KINDS[kind]?.()) || textKind;
