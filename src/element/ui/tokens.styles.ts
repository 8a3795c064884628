// Public tokens → private ones, with the defaults of the light and the dark look. Defaults meet WCAG AA contrast.
import { css } from 'lit';

export const tokens = css`
  :host {
    --_text: var(--tender-color-text, #1b1f2a);
    --_muted: var(--tender-color-muted, #5b6274);
    --_surface: var(--tender-color-surface, #ffffff);
    --_border: var(--tender-color-border, #8b92a5);
    --_accent: var(--tender-color-accent, #2a4fd6);
    --_on-accent: var(--tender-color-on-accent, #ffffff);
    --_danger: var(--tender-color-danger, #b3261e);
    --_success: var(--tender-color-success, #14713d);
    --_font-family: var(--tender-font-family, system-ui, sans-serif);
    --_font-size: var(--tender-font-size, 1rem);
    --_radius: var(--tender-radius, 0.5rem);
    --_space: var(--tender-space, 0.5rem);
    --_border-width: var(--tender-border-width, 1px);
    --_focus-ring: var(--tender-focus-ring, 3px);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_text: var(--tender-color-text, light-dark(#1b1f2a, #eceef4));
      --_muted: var(--tender-color-muted, light-dark(#5b6274, #a9b0c2));
      --_surface: var(--tender-color-surface, light-dark(#ffffff, #171a22));
      --_border: var(--tender-color-border, light-dark(#8b92a5, #6d7488));
      --_accent: var(--tender-color-accent, light-dark(#2a4fd6, #9db4ff));
      --_on-accent: var(--tender-color-on-accent, light-dark(#ffffff, #0d1430));
      --_danger: var(--tender-color-danger, light-dark(#b3261e, #ffb4ab));
      --_success: var(--tender-color-success, light-dark(#14713d, #7edba0));
    }
  }
`;
