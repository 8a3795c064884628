// What a shopper meets beyond the list: banners, a press under way, second buttons. Lazy: fetched when the button has the
// focus, or when something happened. Where it does not come, everything works and is plain.
import { css, type TemplateResult } from 'lit';
import { fill, type WordKey } from '../i18n/words.js';
import { toMoneyText } from '../model/money.js';
import { isDevelopment } from '../model/surroundings.js';
import type { Notice } from '../state/checkout-state.js';
import { notice } from '../ui/notice.js';

export { laterWords as english } from '../i18n/english-later.js';

export const styles = css`
  /* Out of sight, but alive: a raised surface inside it stays visible, and nothing typed is lost. */
  .behind {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    margin-block-start: calc(var(--_space) * -2);
  }
  button:hover {
    filter: brightness(1.08);
  }
  button:active {
    filter: brightness(0.92);
  }
  button[aria-disabled='true'] {
    filter: none;
    cursor: default;
  }
  button.second {
    min-block-size: 44px;
    border-color: var(--_border);
    background: var(--_surface);
    color: var(--_text);
  }
  button[aria-disabled='true']:not(:has(.bar)) {
    opacity: 0.5;
  }
  .method:not(.chosen) label:hover {
    background: color-mix(in srgb, var(--_text) 4%, transparent);
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 -4px;
    }
  }
  .notice {
    --_tone: var(--_accent);
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) solid transparent;
    border-radius: calc(var(--_radius) * 1.5);
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
  }
  .notice.error {
    --_tone: var(--_danger);
  }
  .notice button {
    margin-block-start: var(--_space);
  }
  /* Drawn by shape alone, in one colour: an exclamation mark, which stands on its head as an i. */
  .notice i {
    block-size: 20px;
    background: var(--_tone);
    clip-path: path(
      evenodd,
      'M10 0a10 10 0 1 0 0 20a10 10 0 0 0 0-20zM9 5h2v6H9zM10 13a1.3 1.3 0 1 0 0 2.6a1.3 1.3 0 0 0 0-2.6z'
    );
  }
  .info i {
    scale: 1 -1;
  }
  .bar {
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .form {
      animation: appear 160ms;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      animation-duration: 4s;
    }
  }
  @media (forced-colors: active) {
    .notice i {
      background: CanvasText;
    }
    [type='radio']:checked {
      border-color: Highlight;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;

export interface BannerView {
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly retry: () => void;
  /** So many hours in words; here once something was pressed. */
  readonly toTimeText: ((hours: number, language: string) => string) | undefined;
}

/** What happened, with a way on where there is one. */
export function banner({ t, language, retry, toTimeText }: BannerView, shown: Notice): TemplateResult {
  const { tone, title, text, amount, hours } = shown;
  if (isDevelopment())
    import('../state/advice.js').then(
      ({ advise }) => {
        advise(shown);
      },
      () => undefined,
    );
  return notice({
    tone,
    title: title && t(title),
    text: fill(t(text), {
      ...(amount && { amount: toMoneyText(amount, language) }),
      ...(hours && { time: toTimeText?.(hours, language) ?? '' }),
    }),
    retry: shown.retry ? { label: t('button.retry'), run: retry } : undefined,
  });
}
