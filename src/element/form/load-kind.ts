// Where each kind of field is loaded from: one file each, fetched when a method asks for it.
import type { FieldKind } from './field-kind.js';

type Load = () => Promise<FieldKind>;

const text: Load = () => import('./kinds/text.js').then(({ textKind }) => textKind);

const KINDS: Readonly<Record<string, Load>> = {
  text,
  name: () => import('./kinds/name.js').then(({ nameKind }) => nameKind),
  email: () => import('./kinds/email.js').then(({ emailKind }) => emailKind),
  phone: () => import('./kinds/phone.js').then(({ phoneKind }) => phoneKind),
  document: () => import('./kinds/document.js').then(({ documentKind }) => documentKind),
  date: () => import('./kinds/date.js').then(({ dateKind }) => dateKind),
  select: () => import('./kinds/select.js').then(({ selectKind }) => selectKind),
  bank: () => import('./kinds/bank.js').then(({ bankKind }) => bankKind),
  address: () => import('./kinds/address.js').then(({ addressKind }) => addressKind),
  ach: () => import('./kinds/ach.js').then(({ achKind }) => achKind),
  iban: () => import('./kinds/iban.js').then(({ ibanKind }) => ibanKind),
  code: () => import('./kinds/code.js').then(({ codeKind }) => codeKind),
  checkbox: () => import('./kinds/checkbox.js').then(({ checkboxKind }) => checkboxKind),
  note: () => import('./kinds/note.js').then(({ noteKind }) => noteKind),
};

/** The code of a kind. One from tomorrow is a line of text: usable, never a hole in the form. */
export const loadKind = (kind: string): Promise<FieldKind> =>
  (Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? text) : text)();
