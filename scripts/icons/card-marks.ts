// What each card brand's tile is made of, by Yuno's name of the brand. The first table is drawn in the card form, too, whose
// document may load no pictures: what stands there is counted in its bytes. The second is for the list alone.
import { word } from './letters.js';
import { fromLogos, fromSimpleIcons } from './logos.js';
import type { Drawing } from './part.js';

const DISCS = { height: 15, decimals: 1 };

const onGround = (ground: string, text: string, color = '#fff'): Drawing => [ground, word(text, color)];

export const cardMarks = (): Record<string, Drawing> => ({
  VISA: fromSimpleIcons({ slug: 'visa', color: '#1434cb', decimals: 1 }),
  MASTERCARD: fromLogos({ logo: 'mastercard', colors: ['none'], ...DISCS }),
  AMERICAN_EXPRESS: fromLogos({ logo: 'amex-digital', ...DISCS, height: 18 }),
  MAESTRO: fromLogos({ logo: 'maestro', colors: ['#6c6bbd', '#d32011', '#0099df', 'none'], ...DISCS }),
  DISCOVER: fromSimpleIcons({
    slug: 'discover',
    color: '#1f1f1f',
    colors: { 0: '#ff6000', 3: 'none', 4: 'none', 8: 'none', 9: 'none' },
    decimals: 1,
  }),
  DINERS: fromSimpleIcons({ slug: 'dinersclub', ...DISCS }),
  JCB: fromLogos({
    logo: 'jcb',
    colors: ['none', '#40a737', '#40a737', '#40a737', '#0066b1', '#dc0436'],
    ...DISCS,
    height: 17,
  }),
  UNIONPAY: fromLogos({ logo: 'unionpay', colors: ['#e21836', '#00447c', '#007b84', 'none'], ...DISCS }),
  UATP: onGround('#00578e', 'UATP'),
  MIR: ['#fff', word('MIR', '#0f754e')],
  TROY: ['#fff', word('TROY', '#00727c')],
  RUPAY: ['#fff', word('RUPAY', '#1b3281')],
  VERVE: ['#fff', word('VERVE', '#00425f')],
  DANKORT: onGround('#c8102e', 'DANKORT'),
  CARTES_BANCAIRES: onGround('#00597b', 'CB'),
  NARANJA: onGround('#d94a00', 'NARANJA'),
  CABAL: onGround('#006ba6', 'CABAL'),
  HIPERCARD: onGround('#b82126', 'HIPER'),
  SODEXO: ['#fff', word('PLUXEE', '#221c46')],
  VR_VALE_REFEICAO: onGround('#00873e', 'VR'),
  TICKET: onGround('#d5281f', 'TICKET'),
  ALELO: onGround('#00714f', 'ALELO'),
  ELO: fromLogos({ logo: 'elo', decimals: 1, width: 31 }),
});
