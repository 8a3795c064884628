// The provider, fetched once the fields are there: nobody needs it to type. What does not arrive is asked for again at
// the press.
import { importAgain } from '../shared/import-again.js';
import { Refusal } from '../shared/refusal.js';
import type { Provider, ProviderListener } from './provider.js';

type Code = typeof import('./provider.js');

/** The same provider as if it were here. Also rejects with `provider_unreachable` when its code does not come. */
export function createLazyProvider(
  listener: ProviderListener,
  load: () => Promise<Code> = () => import('./provider.js'),
): Provider {
  let arriving: Promise<Provider> | undefined;
  let complaint: unknown;

  const arrive = (): Promise<Provider> =>
    (arriving ??= (complaint === undefined ? load() : importAgain(load, complaint)).then(
      ({ createSdkProvider }) => createSdkProvider(listener),
      (thrown: unknown) => {
        arriving = undefined;
        complaint = thrown;
        throw new Refusal('provider_unreachable');
      },
    ));
  const then = (act: (provider: Provider) => void): void => {
    arrive().then(act, () => undefined);
  };

  return {
    mount() {
      then((provider) => provider.mount());
    },
    async tokenize(card, ask) {
      return (await arrive()).tokenize(card, ask);
    },
    continue(created) {
      then((provider) => provider.continue(created));
    },
    surface(shown) {
      then((provider) => provider.surface(shown));
    },
    drop() {
      // Where nothing came, nothing was begun.
      if (arriving) then((provider) => provider.drop());
    },
  };
}
