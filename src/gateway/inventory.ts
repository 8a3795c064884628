// The inventory of scripts that PCI DSS asks for (6.4.3), with what only a running gateway knows: its address, the SDK
// it was told to use, and the documents it writes itself. For monitoring (11.6.1) each document comes with its policy.
import { DOCUMENTS, RECEIVER_CODE, type FrameManifest } from './documents.js';
import type { GatewayOptions } from './options.js';
import { hashOf } from './snippet.js';

/** `script-inventory.json`, as the build writes it. */
export interface BuiltInventory {
  readonly version: string;
  readonly scripts: readonly BuiltScript[];
}

interface BuiltScript extends ScriptFacts {
  /** Below the release, or below the gateway's root for the documents' own. */
  readonly path: string;
}

interface ScriptFacts {
  readonly integrity: string;
  /** Why it is there. */
  readonly purpose: string;
  /** What loads it: the shop's page, or the path of a document. */
  readonly document: string;
  readonly when: string;
}

const PURPOSES: Readonly<Record<string, string>> = {
  '/frame': 'Holds the card fields, inside the shop’s page.',
  '/sdk': 'Holds Yuno’s SDK, inside /frame; receives card data at the press.',
  '/action': 'Shows a step of a bank or provider, inside the shop’s page; sees no card data.',
  '/embed': 'Runs a provider’s markup without an origin, inside /action; sees no card data.',
};

const toUrl = (path: string, version: string): string =>
  path.startsWith('frame/') ? `/${path}` : `/${version}/${path}`;

/** @param origin of the gateway, as browsers know it */
export async function toInventory(
  { version, scripts }: BuiltInventory,
  files: FrameManifest,
  options: GatewayOptions,
  origin: string,
): Promise<object> {
  const sdk: ScriptFacts = {
    integrity: options.sdk.integrity,
    purpose:
      'Yuno’s SDK: turns card data into a one-time token, and shows challenges. What it loads besides comes from the hosts in the policy of its document.',
    document: '/sdk',
    when: 'with the first focus in the card form',
  };
  const receiver: ScriptFacts = {
    integrity: await hashOf('sha384', RECEIVER_CODE),
    purpose: 'Inline: becomes the markup that a provider wants to be shown.',
    document: '/embed',
    when: 'after the press, when the payment asks for it',
  };
  return {
    version,
    gateway: origin,
    documents: Object.entries(DOCUMENTS).map(([path, render]) => ({
      url: origin + path,
      purpose: PURPOSES[path] ?? '',
      contentSecurityPolicy: render(options, files).headers.get('content-security-policy'),
    })),
    scripts: [
      ...scripts.map(({ path, integrity, purpose, document, when }) => ({
        url: origin + toUrl(path, version),
        ...{ integrity, purpose, document, when },
      })),
      { url: options.sdk.url, ...sdk },
      { url: `${origin}/embed`, ...receiver },
    ],
  };
}
