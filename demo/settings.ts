// The settings of `npm start` and what they are when nobody sets them. Keys and origins have defaults here and
// nowhere else: the gateway itself starts with neither.

export type Env = Readonly<Record<string, string | undefined>>;

export interface Ports {
  readonly shop: number;
  readonly gateway: number;
  readonly sandbox: number;
}

/** The setting that moves a program to another port, and where it listens otherwise. */
export const PORT_SETTINGS = {
  shop: { setting: 'SHOP_PORT', port: 4100 },
  gateway: { setting: 'GATEWAY_PORT', port: 4101 },
  sandbox: { setting: 'SANDBOX_PORT', port: 4102 },
} as const;

/** For what has no value in the environment. An empty value counts as none. */
const DEFAULTS: Env = {
  YUNO_PUBLIC_API_KEY: 'sandbox_demo_public',
  YUNO_PRIVATE_SECRET_KEY: 'sandbox_demo_secret',
  YUNO_ACCOUNT_ID: '00000000-0000-4000-8000-000000000001',
  TENDER_CREATES_PAYMENT: '1',
  TENDER_DEFAULT_COUNTRY: 'BR',
  TENDER_MAX_ATTEMPTS: '5',
};

export const DEFAULT_DB = '.sandbox/sandbox.db';

/** A setting that keeps the demo from starting, in words for the person who set it. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

export function withDefaults(env: Env): Env {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
  return { ...DEFAULTS, ...set };
}

/** Throws a SettingError when a port is not a number that can be one. */
export function readPorts(env: Env): Ports {
  const read = ({ setting, port }: { setting: string; port: number }): number => {
    const value = env[setting] ? Number(env[setting]) : port;
    if (Number.isInteger(value) && value >= 0 && value < 65_536) return value;
    throw new SettingError(`${setting} is not a port: give a whole number from 0 (any free port) to 65535.`);
  };
  return {
    shop: read(PORT_SETTINGS.shop),
    gateway: read(PORT_SETTINGS.gateway),
    sandbox: read(PORT_SETTINGS.sandbox),
  };
}

/** A Yuno of your own comes with an SDK of your own: the sandbox's script talks to the sandbox only. */
export function checkUpstream(env: Env): void {
  if (!env['YUNO_API_URL']) return;
  for (const setting of ['YUNO_SDK_URL', 'YUNO_SDK_INTEGRITY'])
    if (!env[setting])
      throw new SettingError(
        `YUNO_API_URL is set, so no sandbox is started and ${setting} is required: ` +
          'the full-version URL of the SDK that goes with that API, and its hash (sha384-…). See docs/going-live.md.',
      );
}
