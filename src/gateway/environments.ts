// Yuno's environments, as far as documents name them: where the API is, which hosts the SDK's document may reach, where
// icons come from. Knows no key and no setting. No row was ever tried against the real hosts: `verified` says so.

/** Origins for the policy of the SDK's document, by what they are needed for. */
export interface SdkHosts {
  /** Or a folder, of a host that serves more than scripts. */
  readonly script: readonly string[];
  readonly style: readonly string[];
  readonly font: readonly string[];
  readonly connect: readonly string[];
  readonly img: readonly string[];
  readonly frame: readonly string[];
}

export interface Environment {
  readonly name: string;
  /** What a public key of this environment begins with, up to the first `_`. */
  readonly prefix: string;
  /** Tells apart the environments of one prefix. */
  readonly region?: Region;
  /** Base of the REST API, without `/v1`. */
  readonly api: string;
  /** Who names the API's host. */
  readonly source: 'documents' | 'demo server only';
  readonly sdk: SdkHosts;
  /** Origins that method icons may be fetched from. */
  readonly icons: readonly string[];
  readonly verified: false;
}

export type Region = 'us' | 'emea';

/** The same in every environment, by the vendor's own proxy sample. */
const ICONS = ['https://icons.prod.y.uno', 'https://sdk.prod.y.uno'];
const BUNDLES = 'https://prod.y.uno';
/** Whatever script a document names on the hosts of APIs and sockets lies in it. */
const FOLDER = '/sdk-static-bundles-ms/';

/**
 * Hosts follow `<service>[.<environment>].y.uno` (the vendor's white-label proxy sample); `sdk-web.y.uno` is the one
 * script host that the SDK 2 guide names for all. `edge` serves bundles, and sockets on which a payment's end is told.
 */
function toHosts(environment: string, edge: string, api: string): SdkHosts {
  const service = (name: string): string => `https://${name}.${environment}y.uno`;
  const own = service('sdk-web');
  const web = [...new Set(['https://sdk-web.y.uno', own])];
  const edges = [...new Set([BUNDLES, `https://${edge}`])];
  const all = [...web, ...edges];
  return {
    script: [...web, ...edges.map((host) => host + FOLDER)],
    style: [...all, ...ICONS],
    font: [...all, ...ICONS],
    connect: [...new Set([...all, api, `wss://${edge}`])],
    img: ICONS,
    frame: [service('sdk-web-card'), service('sdk-3ds'), service('checkout')],
  };
}

type Row = Omit<Environment, 'sdk' | 'icons' | 'verified'> & { environment: string; edge: string };

const ROWS: readonly Row[] = [
  {
    name: 'sandbox',
    prefix: 'sandbox',
    api: 'https://api-sandbox.y.uno',
    source: 'documents',
    environment: 'sandbox.',
    edge: 'sandbox.y.uno',
  },
  {
    name: 'production, US',
    prefix: 'prod',
    region: 'us',
    api: 'https://api.y.uno',
    source: 'documents',
    environment: '',
    edge: 'prod.y.uno',
  },
  {
    // The API and `sdk-web.prod.eu.y.uno` are documented; the other hosts follow the pattern.
    name: 'production, EMEA',
    prefix: 'prod',
    region: 'emea',
    api: 'https://api.eu.y.uno',
    source: 'documents',
    environment: 'prod.eu.',
    edge: 'prod.eu.y.uno',
  },
  {
    name: 'staging',
    prefix: 'staging',
    api: 'https://api-staging.y.uno',
    source: 'demo server only',
    environment: 'staging.',
    edge: 'staging.y.uno',
  },
  {
    name: 'dev',
    prefix: 'dev',
    api: 'https://api-dev.y.uno',
    source: 'demo server only',
    environment: 'dev.',
    edge: 'dev.y.uno',
  },
];

/** Every environment that a document names. */
export const ENVIRONMENTS: readonly Environment[] = ROWS.map(({ environment, edge, ...row }) => ({
  ...row,
  sdk: toHosts(environment, edge, row.api),
  icons: ICONS,
  verified: false,
}));

/** The environment whose API this is; nothing for the sandbox on this machine, and for a proxy of your own. */
export function environmentOf(apiUrl: string): Environment | undefined {
  const origin = URL.canParse(apiUrl) ? new URL(apiUrl).origin : '';
  return ENVIRONMENTS.find(({ api }) => api === origin);
}

/** The documented hosts in words, for whoever has to choose one. */
export const documentedHosts = (): string =>
  ENVIRONMENTS.filter(({ source }) => source === 'documents')
    .map(({ name, api }) => `${api} (${name})`)
    .join(', ');

/**
 * The API's base for a public key: its prefix up to the first `_` names the environment (the vendor's demo server).
 * Throws where the documents are silent: production has two hosts, and no document says how a key tells its region.
 */
export function apiUrlFor({ publicKey, region }: { publicKey: string; region?: Region }): string {
  const prefix = publicKey.split('_', 1)[0];
  const rows = publicKey.includes('_') ? ENVIRONMENTS.filter((row) => row.prefix === prefix) : [];
  const row = rows.length > 1 ? rows.find((one) => one.region === region) : rows[0];
  if (row) return row.api;
  const why =
    rows.length > 1
      ? 'A production key does not say its region: give one, or set YUNO_API_URL.'
      : 'No document says which host this public key belongs to: set YUNO_API_URL.';
  throw new Error(`${why} Documented are ${documentedHosts()}.`);
}
