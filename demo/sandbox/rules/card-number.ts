// What a card number says by itself: brand and checksum. A table of its own, written apart from the product's, so that the
// two can be held to each other. Pure; keeps nothing.

/** First to last beginning, and the brand as the API spells it. The more digits a row has, the more it counts. */
const RANGES: readonly (readonly [from: number, to: number, brand: string])[] = [
  [1, 1, 'UATP'],
  [2200, 2204, 'MIR'],
  [2221, 2720, 'MASTERCARD'],
  [300, 305, 'DINERS'],
  [3088, 3094, 'JCB'],
  [3095, 3095, 'DINERS'],
  [3096, 3102, 'JCB'],
  [3112, 3120, 'JCB'],
  [3158, 3159, 'JCB'],
  [3337, 3349, 'JCB'],
  [34, 34, 'AMERICAN_EXPRESS'],
  [3528, 3589, 'JCB'],
  [36, 36, 'DINERS'],
  [37, 37, 'AMERICAN_EXPRESS'],
  [38, 39, 'DINERS'],
  [3841, 3841, 'HIPERCARD'],
  [4, 4, 'VISA'],
  [401178, 401179, 'ELO'],
  [431274, 431274, 'ELO'],
  [438935, 438935, 'ELO'],
  [451416, 451416, 'ELO'],
  [457393, 457393, 'ELO'],
  [457631, 457632, 'ELO'],
  [50, 50, 'MAESTRO'],
  [5019, 5019, 'DANKORT'],
  [504175, 504175, 'ELO'],
  [505864, 505865, 'SODEXO'],
  [506099, 506198, 'VERVE'],
  [506699, 506699, 'ELO'],
  [506700, 506704, 'ALELO'],
  [506705, 506705, 'ELO'],
  [506706, 506706, 'ALELO'],
  [506707, 506712, 'ELO'],
  [506713, 506714, 'ALELO'],
  [506715, 506715, 'ELO'],
  [506716, 506716, 'ALELO'],
  [506717, 506748, 'ELO'],
  [506749, 506750, 'ALELO'],
  [506751, 506751, 'ELO'],
  [506752, 506752, 'ALELO'],
  [506753, 506753, 'ELO'],
  [506754, 506756, 'ALELO'],
  [506757, 506757, 'ELO'],
  [506758, 506767, 'ALELO'],
  [506768, 506769, 'ELO'],
  [506770, 506771, 'ALELO'],
  [506772, 506772, 'ELO'],
  [506773, 506773, 'ALELO'],
  [506774, 506778, 'ELO'],
  [507865, 507964, 'VERVE'],
  [508500, 508999, 'RUPAY'],
  [509, 509, 'ELO'],
  [509015, 509019, 'ALELO'],
  [509880, 509882, 'ALELO'],
  [509884, 509885, 'ALELO'],
  [509887, 509887, 'ALELO'],
  [509987, 509992, 'ALELO'],
  [51, 55, 'MASTERCARD'],
  [56, 59, 'MAESTRO'],
  [589562, 589562, 'NARANJA'],
  [589657, 589657, 'CABAL'],
  [600818, 600818, 'SODEXO'],
  [6011, 6011, 'DISCOVER'],
  [602651, 602651, 'TICKET'],
  [603342, 603342, 'TICKET'],
  [603389, 603389, 'SODEXO'],
  [603522, 603522, 'CABAL'],
  [604201, 604400, 'CABAL'],
  [606068, 606071, 'SODEXO'],
  [606282, 606282, 'HIPERCARD'],
  [606985, 607984, 'RUPAY'],
  [608001, 608500, 'RUPAY'],
  [62, 62, 'UNIONPAY'],
  [627416, 627416, 'VR_VALE_REFEICAO'],
  [627780, 627780, 'ELO'],
  [6304, 6304, 'MAESTRO'],
  [636297, 636298, 'ELO'],
  [636350, 636350, 'VR_VALE_REFEICAO'],
  [636368, 636368, 'ELO'],
  [637036, 637037, 'VR_VALE_REFEICAO'],
  [637095, 637095, 'HIPERCARD'],
  [637200, 637202, 'VR_VALE_REFEICAO'],
  [63737423, 63737423, 'HIPERCARD'],
  [63743358, 63743358, 'HIPERCARD'],
  [637568, 637568, 'HIPERCARD'],
  [637599, 637599, 'HIPERCARD'],
  [637609, 637609, 'HIPERCARD'],
  [637612, 637612, 'HIPERCARD'],
  [639, 639, 'MAESTRO'],
  [639833, 639834, 'VR_VALE_REFEICAO'],
  [644, 649, 'DISCOVER'],
  [65, 65, 'DISCOVER'],
  [650002, 650027, 'VERVE'],
  [650031, 650033, 'ELO'],
  [650035, 650051, 'ELO'],
  [650057, 650081, 'ELO'],
  [650087, 650087, 'CABAL'],
  [650272, 650272, 'CABAL'],
  [650405, 650439, 'ELO'],
  [650485, 650538, 'ELO'],
  [650541, 650598, 'ELO'],
  [650700, 650718, 'ELO'],
  [650720, 650727, 'ELO'],
  [650901, 650978, 'ELO'],
  [651652, 651704, 'ELO'],
  [652150, 653149, 'RUPAY'],
  [655000, 655019, 'ELO'],
  [655021, 655058, 'ELO'],
  [67, 67, 'MAESTRO'],
  [81, 81, 'UNIONPAY'],
  [817200, 820199, 'RUPAY'],
  [9792, 9792, 'TROY'],
];

/** Brands and beginnings whose numbers need not satisfy the checksum. */
const UNCHECKED = /^(?!627416|627780)(?:62|81[0-6]|817[01]|589562|50586[45]|50108[0-2])/;

/** Yuno's brand name; `default` is its own word for a network it does not know. */
export function brandOf(number: string): string {
  const fitting = RANGES.filter(([from, to]) => {
    const beginning = Number(number.slice(0, String(from).length));
    return beginning >= from && beginning <= to;
  });
  const [best] = fitting.sort(([one], [other]) => String(other).length - String(one).length);
  return best?.[2] ?? 'default';
}

/** 8 to 19 digits whose checksum holds, where there is one. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{8,19}$/.test(number)) return false;
  const sum = Array.from(number)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0 || UNCHECKED.test(number);
}
