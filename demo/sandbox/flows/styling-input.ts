// The styling part of a checkout's configuration: which values the styles and settings may take. Unknown groups and
// keys are taken as they come, since the interface grows; locked ones are refused.
import { z } from 'zod';
import { LOCKED_SETTINGS } from '../rules/styling.js';

const COLOR = /^#([0-9a-f]{6}|[0-9a-f]{8})$/i;

/** A picture from a public host or beside the page; nothing that could run. */
const isPicture = (value: string): boolean =>
  !/\.svg(\?|$)/i.test(value) && (/^https:\/\/[^/]+\//.test(value) || /^(?![a-z]+:)[\w./-]+$/i.test(value));

const isWeight = (value: unknown): boolean =>
  typeof value === 'number' && value % 100 === 0 && value >= 100 && value <= 900;

/** What is wrong with one style, if anything. Null leaves the style as it is. */
function objectTo(key: string, value: unknown): string | undefined {
  if (value === null) return undefined;
  if (key.endsWith('_color') && !(typeof value === 'string' && COLOR.test(value)))
    return 'must be a 6- or 8-digit hex color (#RRGGBB or #RRGGBBAA)';
  if (key === 'font_weight' && !isWeight(value)) return 'must be one of 100..900 (step 100)';
  if (key === 'font_family' && typeof value !== 'string') return 'must be a font family';
  if (key === 'logo' && !(typeof value === 'string' && isPicture(value)))
    return 'must be an HTTPS URL or a relative path';
  return undefined;
}

const group = z.record(z.string(), z.json()).superRefine((values, context) => {
  for (const [key, value] of Object.entries(values)) {
    const message = objectTo(key, value);
    if (message) context.addIssue({ code: 'custom', path: [key], message });
  }
});

/** Settings with a short list of values, by group and key. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'sdk_type.web': ['SEAMLESS', 'FULL'],
  'sdk_type.mobile': ['SEAMLESS', 'FULL'],
  'card.visualization_mode': ['ONE_STEP', 'STEP_BY_STEP'],
  'card.default_network': ['DOM', 'INT'],
  'web_sdk.render_mode': ['MODAL', 'RENDER'],
};

const isEmpty = (group: object | null): boolean => Object.keys(group ?? {}).length === 0;

const settings = z
  .record(z.string(), z.record(z.string(), z.json()).nullable())
  .superRefine((groups, context) => {
    for (const [name, values] of Object.entries(groups)) {
      if (LOCKED_SETTINGS.includes(name) && !isEmpty(values))
        context.addIssue({ code: 'custom', path: [name], message: 'is locked' });
      for (const [key, value] of Object.entries(values ?? {})) {
        const allowed = CHOICES[`${name}.${key}`];
        if (allowed && value !== null && !(typeof value === 'string' && allowed.includes(value)))
          context.addIssue({
            code: 'custom',
            path: [name, key],
            message: `must be one of ${allowed.join(', ')}`,
          });
      }
    }
  });

const font = z.object({
  family_name: z.string().min(1).max(255),
  files: z.array(
    z.object({
      url: z.string().regex(/^https:\/\//, 'must be an HTTPS URL'),
      weight: z.number().refine(isWeight, 'must be one of 100..900 (step 100)'),
    }),
  ),
});

export const stylingInput = z.object({
  styles: z.object({ global: group.nullish(), header: group.nullish(), button: group.nullish() }).nullish(),
  settings: settings.nullish(),
  flags: z.object({ force_default_styles: z.boolean().nullish() }).nullish(),
  external_fonts: z.array(font).nullish(),
  payment_link_styles: z.record(z.string(), z.json()).nullish(),
});

export type StylingInput = z.output<typeof stylingInput>;
