// A shop's gateway, as the oldest and the newest TypeScript must understand it. Compiled against the packed package; never run.
import {
  apiUrlFor,
  createGateway,
  createMemoryLimiter,
  ENVIRONMENTS,
  optionsFromEnv,
  serveGateway,
  signCustomerReference,
  type AssetSource,
  type FrameFont,
  type GatewayOptions,
  type Limiter,
  type LogRecord,
  type PaymentDraft,
  type SessionFacts,
} from 'tender-checkout/gateway';

const limiter: Limiter = createMemoryLimiter(60);
const assets: AssetSource = () => Promise.resolve(undefined);
const fonts: FrameFont[] = [{ family: 'Inter', src: 'https://fonts.shop.example/inter.woff2' }];
const options: GatewayOptions = {
  credentials: { publicKey: 'sandbox_a', secretKey: 'b', accountId: 'c' },
  apiUrl: apiUrlFor({ publicKey: 'sandbox_a' }),
  sdk: { url: 'https://sdk.shop.example/v1.2.3/main.js', integrity: 'sha384-a' },
  shopOrigins: ['https://shop.example'],
  fonts,
  limiter,
  assets,
  lookUpCard: (iin) => ({ brands: [iin.length > 6 ? 'VISA' : 'MASTERCARD'], kind: 'CREDIT' }),
  beforePayment: (draft: PaymentDraft, session: SessionFacts) => ({ ...draft, description: session.country }),
  log: (record: LogRecord) => {
    console.log(record.level, record.event, record.traceId);
  },
};

export const answer: Promise<Response> = createGateway(options).fetch(
  new Request('https://pay.shop.example/'),
);
export const running = serveGateway(optionsFromEnv({}, 'dist'), { port: 0 }).then(({ url }) => url.length);
export const reference: Promise<string> = signCustomerReference({
  secretKey: 'b',
  customer: 'd',
  customerSession: 'e',
});
export const names: string[] = ENVIRONMENTS.map(({ name }) => name);

// @ts-expect-error -- no key has a default
createGateway({ ...options, credentials: undefined });
// @ts-expect-error -- a kind of card that no card is
export const wrong: GatewayOptions = { ...options, lookUpCard: () => ({ kind: 'GOLD' }) };
