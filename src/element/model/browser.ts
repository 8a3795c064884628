// The browser's own description, which 3-D Secure asks for.
import type { BrowserDescription } from '../../shared/contract.js';

/** Sizes in CSS pixels, the time offset in minutes west of UTC. */
export const describeBrowser = (): BrowserDescription => ({
  language: navigator.language,
  colorDepth: screen.colorDepth,
  screenHeight: screen.height,
  screenWidth: screen.width,
  timeOffset: new Date().getTimezoneOffset(),
});
