// What each hosted page says and which answers it takes, as a table. Every word a shopper reads is here.
import type { Step } from './step-of.js';

/** `cancel` leaves the page and moves nothing. */
export type Answer = 'confirm' | 'refuse' | 'lapse' | 'cancel';

export interface Scene {
  readonly title: string;
  /** Who the page stands for, and what is asked. `{bank}` is the chosen bank. */
  readonly words: string;
  /** Asks for a one-time code. */
  readonly asksCode: boolean;
  /** The first one is the main button. */
  readonly answers: readonly (readonly [answer: Answer, label: string])[];
}

const PAY = ['confirm', 'Pay'] as const;
const REFUSE = ['refuse', 'Refuse'] as const;
const LAPSE = ['lapse', 'Let it lapse'] as const;
const CANCEL = ['cancel', 'Cancel'] as const;

const scene = (
  title: string,
  words: string,
  answers: Scene['answers'] = [PAY, REFUSE, CANCEL],
  asksCode = false,
): Scene => ({ title, words, answers, asksCode });

const CODE_ANSWERS = [['confirm', 'Confirm'], CANCEL] as const;

export type SceneName = Step | 'allow' | 'mandate';

export const SCENES: Readonly<Record<SceneName, Scene>> = {
  challenge: scene(
    "Confirm it's you",
    'We sent a code to your phone. Type it here to go on.',
    CODE_ANSWERS,
    true,
  ),
  otp: scene(
    'Confirm the payment',
    'Your provider sent a code to your phone. Type it here to pay.',
    CODE_ANSWERS,
    true,
  ),
  redirect: scene('Pay with your provider', 'This page stands for your bank or wallet.'),
  wallet: scene('Pay with your wallet', 'This page stands for your wallet, and you are signed in.'),
  bank: scene('Pay from your bank', 'This page stands for {bank}, and you are signed in.'),
  form_code: scene('Pay with your provider', 'This page stands for the provider that sent you the code.'),
  qr: scene('Pay with your phone', 'This page stands for the app on your phone. It has read this code:', [
    PAY,
    LAPSE,
  ]),
  voucher: scene('Pay in cash', 'This page stands for the counter. Show this number:', [
    ['confirm', 'Pay at the counter'],
    LAPSE,
  ]),
  reference: scene('Pay by transfer', 'This page stands for your bank. Send the amount with these details:', [
    PAY,
    LAPSE,
  ]),
  none: scene(
    'Nothing for the shopper to do',
    'The provider has not answered yet. This page stands for the provider: answer for it.',
  ),
  allow: scene('Allow payments', 'This page stands for your wallet. May the shop charge it from now on?', [
    ['confirm', 'Allow'],
    REFUSE,
    CANCEL,
  ]),
  mandate: scene(
    'Allow direct debits',
    'This page stands for {bank}. May the shop collect from your account from now on?',
    [['confirm', 'Allow'], REFUSE, CANCEL],
  ),
};

export type End = 'SUCCESS' | 'ERROR' | 'CANCELLED';

/** What is left to say when a page is over and there is no shop to go back to. */
export const ENDS: Readonly<Record<End, readonly [title: string, words: string]>> = {
  SUCCESS: ['Confirmed', 'You can go back to the shop.'],
  ERROR: ['Not confirmed', 'It did not go through. You can go back to the shop.'],
  CANCELLED: ['Cancelled', 'Nothing was confirmed. You can go back to the shop.'],
};
