// The documents the gateway serves to be framed: card fields, the SDK's own, hosted challenges, providers' markup.
// Their markup is a head and nothing more; scripts and styles are built files with hashed names.
import { fontVersion } from './fonts.js';
import type { GatewayOptions } from './options.js';
import { actionPolicy, embedPolicy, framePolicy, sdkPolicy } from './policies.js';

/** Where the frame finds its fonts: written from the settings, like the documents. */
export const FONT_SHEET = '/fonts.css';

/** Logical name → built file, as the build writes it to `frame/manifest.json`. */
export type FrameManifest = Readonly<Record<string, string>>;

const escape = (value: string): string =>
  value.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);

interface Head {
  readonly title: string;
  readonly meta?: Readonly<Record<string, string>>;
  /** Paths of stylesheets. */
  readonly styles?: readonly string[];
  readonly scripts: readonly string[];
}

const toHtml = ({ title, meta = {}, styles = [], scripts }: Head): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${Object.entries(meta)
  .map(([name, content]) => `<meta name="${name}" content="${escape(content)}">`)
  .join('\n')}
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
${scripts.join('\n')}
</head>
<body></body>
</html>
`;

const moduleScript = (file: string | undefined): string =>
  `<script type="module" src="/frame/${file ?? ''}"></script>`;

const toResponse = (html: string, policy: string): Response =>
  new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    },
  });

/** Becomes whatever the action page hands it, once. Inline: a document without an origin may load no module. */
export const RECEIVER_CODE = `addEventListener('message', function take({ source, data }) {
if (source !== parent || typeof data !== 'string') return;
removeEventListener('message', take);
document.open();
document.write(data);
document.close();
});`;

/** Path → document. Each is rendered anew: what it says depends on settings only, never on a request. */
export const DOCUMENTS: Readonly<
  Record<string, (options: GatewayOptions, files: FrameManifest) => Response>
> = {
  '/frame': ({ shopOrigins, fonts }, files) =>
    toResponse(
      toHtml({
        title: 'Card',
        meta: { 'tender-origins': shopOrigins.join(' ') },
        styles: [
          `/frame/${files['frame.css'] ?? ''}`,
          ...(fonts?.length ? [`${FONT_SHEET}?v=${fontVersion(fonts)}`] : []),
        ],
        scripts: [moduleScript(files['frame.js'])],
      }),
      framePolicy({ shopOrigins, ...(fonts && { fonts }) }),
    ),
  '/sdk': ({ sdk, credentials, shopOrigins, apiUrl }, files) =>
    toResponse(
      toHtml({
        title: 'Payment provider',
        meta: { 'tender-public-key': credentials.publicKey },
        scripts: [
          moduleScript(files['sdk.js']),
          `<script async src="${escape(sdk.url)}" integrity="${escape(sdk.integrity)}" crossorigin="anonymous"></script>`,
        ],
      }),
      sdkPolicy({ sdk, apiUrl, shopOrigins }),
    ),
  '/action': ({ shopOrigins, apiUrl }, files) =>
    toResponse(
      toHtml({
        title: 'Confirmation',
        meta: { 'tender-origins': shopOrigins.join(' ') },
        styles: [`/frame/${files['action.css'] ?? ''}`],
        scripts: [moduleScript(files['action.js'])],
      }),
      actionPolicy(new URL(apiUrl).origin, shopOrigins),
    ),
  '/embed': ({ shopOrigins }) =>
    toResponse(
      toHtml({ title: 'Payment provider', scripts: [`<script>${RECEIVER_CODE}</script>`] }),
      embedPolicy(shopOrigins),
    ),
};
