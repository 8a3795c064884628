// What each script of a release is for, in words for an assessor of PCI DSS (6.4.3 asks for a written reason). One row
// speaks for all scripts of its kind; which files there are, the build knows.

export interface Purpose {
  readonly purpose: string;
  /** What a shopper does before it is loaded. */
  readonly when: string;
}

type Row = readonly [pattern: RegExp, purpose: string, when: string];

const AT_ONCE = 'with the page';
const CARD = 'when the card form is opened';
const METHOD = 'when a method that needs it is chosen';
const PRESS = 'while the form is filled, before the press';
const AFTER = 'after the press';

/** Scripts on the shop’s page, by source file, or by name where several sources share a file. */
const PAGE: readonly Row[] = [
  [/^src\/define\.ts$/, 'Registers the checkout’s tag.', AT_ONCE],
  [/^classic$/, 'Loads the checkout on pages without module scripts.', `${AT_ONCE}, where the page names it`],
  [
    /^core$/,
    'Draws the checkout: asks the gateway which methods a session offers, and lists them. Sees no card data.',
    AT_ONCE,
  ],
  [/\/locales\/form\//, 'Words of one language, up to the press.', 'when the page is in that language'],
  [/\/locales\/after\//, 'Words of one language, after the press.', 'when the page is in that language'],
  [/\/tongues\.ts$/, 'Finds the words of a language.', 'when the page is in another language than English'],
  [
    /\/card-form\.ts$/,
    'Opens the gateway’s frame in which a card is typed, and its channel. Learns of a card only what that frame tells: complete or not, brand, first digits.',
    CARD,
  ],
  [/^port$/, 'Checks every message between page and frame.', CARD],
  [
    /\/frame-more\.ts$/,
    'Words for what stands beside the card fields, and the lookup of first digits.',
    CARD,
  ],
  [/^raised\.styles$/, 'Shows the gateway’s frame as a dialog, for a bank’s challenge.', CARD],
  [
    /^page-form$/,
    'Draws the fields of a method that takes no card: name, e-mail and their kind.',
    'when a method with fields is chosen',
  ],
  [/\/form\/kinds\//, 'Draws and checks one kind of field, such as an address or a bank account.', METHOD],
  [/(^|\/)phone-(numbers|prefixes)(\.ts)?$/, 'Checks and formats telephone numbers.', METHOD],
  [/^english-accounts$/, 'English words for bank accounts.', METHOD],
  [/\/banks\.ts$/, 'Asks the gateway for the banks of a method.', METHOD],
  [/\/installments\.ts$/, 'Shows the plans for paying in parts.', 'when a card or a method has plans'],
  [/\/method-filter\.ts$/, 'Searches a long list of methods.', 'when the list is long'],
  [
    /(^|\/)saved-(rows|methods|name)(\.ts)?$/,
    'Shows and removes what a customer saved.',
    'when there is any',
  ],
  [/\/typed-customer\.ts$/, 'Puts what the shopper typed in the shape the gateway takes.', PRESS],
  [/\/purchase\.ts$/, 'Makes and follows the payment through the gateway.', PRESS],
  [/\/enroll\.ts$/, 'Saves a method without a payment, through the gateway.', PRESS],
  [/^payments$/, 'Asks the gateway for a payment and its status.', PRESS],
  [/\/after\.ts$/, 'Shows what came of the payment.', AFTER],
  [/\/load-next\.ts$/, 'Chooses what is shown for the next step of a payment.', AFTER],
  [
    /\/action\/next\//,
    'Shows one kind of next step, such as a code to scan or a voucher to print.',
    'after the press, when the payment asks for it',
  ],
  [
    /(^|\/)(countdown|copy-button)(\.ts)?$/,
    'Counts down and copies codes, for steps that need it.',
    'after the press, when the payment asks for it',
  ],
  [
    /\/hosted-step\.ts$/,
    'Opens the gateway’s page for a step at a bank or provider, in a frame of its own.',
    'after the press, when the payment asks for it',
  ],
  [/\/dialog\.ts$/, 'Shows the checkout as a dialog.', 'when the page asks for one'],
  [/\/tabs\.ts$/, 'Shows the methods as tabs.', 'when the page asks for tabs'],
  [/\/theme\.ts$/, 'Fits colours to light and dark.', AT_ONCE],
  [/\/advice\.ts$/, 'Tells a developer what an error asks of them.', 'on a developer’s own machine'],
  [/\/contrast\.ts$/, 'Tells a developer of colours that are hard to read.', 'on a developer’s own machine'],
  [
    /\/form-duty\.ts$/,
    'Pays before a form is submitted, and lets the form take the outcome along.',
    'with the list, where the checkout stands in a form',
  ],
  [/^fold$/, 'Searches a list without minding accents and capitals.', 'when a long list is shown'],
  [/\/later\.ts$/, 'Words and notices for what seldom happens.', 'soon after the list is shown'],
  [/\/plain-notice\.ts$/, 'Tells the shopper of a browser that is too old.', 'in browsers that are too old'],
  [/^rolldown-runtime$/, 'Joins the parts of a file that was written as several.', METHOD],
];

/** Scripts of the gateway’s own documents, by their names in `frame/manifest.json`. */
const DOCUMENTS: readonly (readonly [file: string, document: string, ...Purpose: [string, string]])[] = [
  [
    'frame.js',
    '/frame',
    'Card fields: number, expiry date, security code, name. Hands them to the SDK’s document at the press, and to nobody else.',
    CARD,
  ],
  [
    'card-beside.js',
    '/frame',
    'What stands beside the card fields: the mark of the brand, a hint for the code, choices of a card.',
    'with the first focus in the card form',
  ],
  ['card-marks.js', '/frame', 'Drawings of card brands.', 'once a brand is known'],
  [
    'provider.js',
    '/frame',
    'Opens the SDK’s document, and hands it the card at the press.',
    'with the first focus in the card form',
  ],
  [
    'sdk.js',
    '/sdk',
    'Gives card data to Yuno’s SDK in that document, and takes the one-time token back.',
    'with the first focus in the card form',
  ],
  [
    'action.js',
    '/action',
    'Shows one step of a bank or provider in a frame. Sees no card data.',
    'after the press, when the payment asks for it',
  ],
];

/** For a script of the shop’s page; nothing where no row speaks of it. */
export function purposeOf(key: string): Purpose | undefined {
  const row = PAGE.find(([pattern]) => pattern.test(key));
  return row && { purpose: row[1], when: row[2] };
}

/** For a script of the gateway’s documents, with the document. */
export function documentPurposeOf(file: string): (Purpose & { readonly document: string }) | undefined {
  const row = DOCUMENTS.find(([name]) => name === file);
  return row && { document: row[1], purpose: row[2], when: row[3] };
}

/** Rows that speak of none of these keys: left behind by a script that is gone. */
export const unusedPurposes = (keys: readonly string[]): string[] =>
  PAGE.filter(([pattern]) => !keys.some((key) => pattern.test(key))).map(([pattern]) => pattern.source);
