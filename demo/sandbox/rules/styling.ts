// How a checkout looks and behaves before anybody has touched its styling: the documented keys with their documented
// defaults.
import type { Json } from '../store/customers.js';

export type Group = Readonly<Record<string, Json>>;

export interface Styling {
  readonly styles: Readonly<Record<'global' | 'header' | 'button', Group>>;
  readonly settings: Group;
  readonly flags: { readonly force_default_styles: boolean };
  readonly external_fonts: readonly Json[];
  readonly payment_link_styles: Group;
}

const INK = '#282A30';
const PAPER = '#FFFFFF';
const SHADE = '#ECEFF2';

export const DEFAULT_STYLING: Styling = {
  styles: {
    global: {
      accent_color: INK,
      primary_background_color: PAPER,
      primary_text_color: INK,
      primary_button_text_color: PAPER,
      secondary_background_color: SHADE,
      secondary_text_color: '#84807F',
      secondary_button_background_color: PAPER,
      secondary_button_text_color: INK,
      font_family: 'Inter',
    },
    header: {
      logo: null,
      logo_border_size: 0,
      logo_border_color: INK,
      logo_corner_radius: 8,
      font_size: 18,
      font_weight: 700,
    },
    button: {
      corner_radius: 8,
      border_size: 0,
      primary_border_color: INK,
      secondary_border_color: INK,
      font_size: 18,
      font_weight: 400,
    },
  },
  settings: {
    sdk_type: { web: 'SEAMLESS', mobile: 'SEAMLESS' },
    card: {
      save_on_success: false,
      visualization_mode: 'ONE_STEP',
      enable_ocr: false,
      credit_card_only_processing: false,
      enable_payment_retry: null,
      default_network: 'DOM',
    },
    // The documented default hides the button; here no page brings one of its own.
    web_sdk: { render_mode: 'MODAL', hide_pay_button: false },
    payment_method_list: {
      unfolded_display: true,
      preselected_payment_method: false,
      condensed_checkout_view: false,
      edit_payment_method_list: false,
      blik_unfolded_display: null,
      moon_active_experience: null,
    },
    ui: { dark_mode: false, show_secure_payment_tag: true },
    payment_link: { show_result_screen: false },
    click_to_pay: null,
    form: null,
    google_pay: null,
    urls: null,
  },
  flags: { force_default_styles: false },
  // The curated fonts are Yuno's own files on Yuno's own host; the sandbox sends nobody there.
  external_fonts: [],
  payment_link_styles: {
    panel: { left: { logo: null, background: { color: SHADE } } },
    checkbox: { color: INK },
    border: { color: INK },
    radio_button: { color: INK },
    button: { background: { color: INK }, text: { color: PAPER } },
  },
};

/** Families that may be named without bringing a file along. */
export const FONT_FAMILIES: readonly string[] = [
  'Cormorant Garamond',
  'Dancing Script',
  'Inter',
  'Lato',
  'Libre Baskerville',
  'Manrope',
  'Merriweather',
  'Montserrat',
  'Noto Sans',
  'Nunito',
  'Open Sans',
  'Oswald',
  'PT Sans',
  'Quicksand',
  'Raleway',
  'Roboto',
  'Source Code Pro',
];

/** Settings the programmatic interface refuses to touch. */
export const LOCKED_SETTINGS: readonly string[] = ['urls', 'click_to_pay', 'form', 'google_pay'];
