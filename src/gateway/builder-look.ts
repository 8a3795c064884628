// The look that the merchant chose in the checkout builder → values of our tokens. It is worn under whatever the page
// says. Only what was changed there counts: an untouched builder must not repaint anybody's checkout.
import type { OpenAnswer } from '../shared/contract.js';
import type { CheckoutConfiguration, Sections } from './wire-configuration.js';

type BuilderLook = NonNullable<OpenAnswer['look']>;

/** Key of the builder → our token, and what the builder shows until somebody changes it (the documents' defaults). */
const COLORS: Readonly<Record<string, readonly [token: string, untouched: string]>> = {
  primary_background_color: ['surface', '#ffffff'],
  primary_text_color: ['text', '#282a30'],
  secondary_text_color: ['muted', '#84807f'],
  accent_color: ['accent', '#282a30'],
  primary_button_text_color: ['on-accent', '#ffffff'],
};
const FONT = 'Inter';
const RADIUS = 8;
const ROUNDEST = 99;

/** How much of the text is in a line, and in text of less weight, where the builder has no colour for them. */
const LINE = 0.52;
const QUIET = 0.74;

type Rgb = readonly [number, number, number];

const toRgb = (hex: string): Rgb => {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
};

/** How bright a colour is: 0 to 1, as contrast is reckoned. */
function toLuminance(hex: string): number {
  const [red, green, blue] = toRgb(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const mix = (front: string, back: string, share: number): string => {
  const behind = toRgb(back);
  const mixed = toRgb(front).map((value, at) => Math.round(value * share + (behind[at] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** The builder's colours as a whole: one that was changed was chosen beside the others. */
function toColors(global: Sections[string] | undefined): Record<string, string> {
  const chosen = Object.entries(COLORS).map(([key, [token, untouched]]) => {
    const value = global?.[key];
    const isColor = typeof value === 'string' && /^#([\da-f]{6}|[\da-f]{8})$/i.test(value);
    return [token, isColor ? value.toLowerCase() : untouched, untouched] as const;
  });
  if (chosen.every(([, value, untouched]) => value === untouched)) return {};
  const colors: Record<string, string> = Object.fromEntries(chosen.map(([token, value]) => [token, value]));
  const { text = '', surface = '', muted } = colors;
  // The builder's own grey is too pale to be read on its own white.
  if (muted === COLORS['secondary_text_color']?.[1]) colors['muted'] = mix(text, surface, QUIET);
  return { ...colors, border: mix(text, surface, LINE) };
}

function toShape({ global, button }: Sections): Record<string, string> {
  const family = global?.['font_family'];
  const radius = button?.['corner_radius'];
  const hasFont = typeof family === 'string' && family !== FONT && /^[\p{L}\p{N} ._-]{1,100}$/u.test(family);
  const hasRadius = typeof radius === 'number' && radius !== RADIUS && radius >= 0;
  return {
    ...(hasFont && { 'font-family': `"${family}", system-ui, sans-serif` }),
    ...(hasRadius && { radius: `${String(Math.min(radius, ROUNDEST))}px` }),
  };
}

/** Nothing, where the builder has nothing to say. */
export function toBuilderLook(configuration: CheckoutConfiguration | undefined): BuilderLook | undefined {
  if (!configuration || configuration.keepsDefaults) return undefined;
  const { styles, settings } = configuration;
  const colors = toColors(styles['global']);
  const tokens = { ...colors, ...toShape(styles) };
  const wantsDark = settings['ui']?.['dark_mode'] === true;
  if (Object.keys(tokens).length === 0 && !wantsDark) return undefined;
  const { surface } = colors;
  const isDark = surface ? toLuminance(surface) < 0.18 : wantsDark;
  return { scheme: isDark ? 'dark' : 'light', tokens };
}
