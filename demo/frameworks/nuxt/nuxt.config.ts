export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  // A strict policy allows no style that stands in the page.
  features: { inlineStyles: false },
  telemetry: false,
});
