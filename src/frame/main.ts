// The frame's beginning: joins the fields, the provider and the one port to the shop's page. Nothing is drawn before
// the page has said how.
import { FRAME_GUARDS } from '../shared/guards.js';
import { openLine } from '../shared/port.js';
import type { Dress, ElementNotices, FrameAsks, FrameNotices } from '../shared/protocol.js';
import { Refusal } from '../shared/refusal.js';
import { CardFields } from './card-fields.js';
import { awaitGreeting } from './greeting.js';
import { createLazyProvider } from './lazy-provider.js';
import { wear } from './wear.js';

/** The fields come first. Not every browser tells when it is idle. */
const whenIdle: (act: () => void) => void =
  'requestIdleCallback' in window ? requestIdleCallback : setTimeout;

function take(port: MessagePort): void {
  const fields = new CardFields({
    change: (card) => line.notify('change', card),
    submit: () => line.notify('submit', null),
    more: () => line.notify('more', null),
  });
  const provider = createLazyProvider({
    moved: (over) => line.notify('moved', { over }),
    surface: (shown) => line.notify('surface', { shown }),
  });
  const mount = (): void => whenIdle(() => provider.mount());
  const dress = (given: Dress): void => {
    wear(given);
    fields.dress(given);
    // A method without a card needs the provider alone.
    if (!given.words) fields.root.remove();
    else if (!fields.root.isConnected) document.body.prepend(fields.root);
  };
  let told = 0;
  const tellHeight = (): void => {
    // The fields and the room around them.
    const pixels = fields.root.isConnected ? Math.ceil(document.body.getBoundingClientRect().height) : 0;
    if (pixels !== told) line.notify('height', { pixels: (told = pixels) });
  };

  const line = openLine<FrameAsks, FrameNotices, Record<never, never>, ElementNotices>(port, {
    guards: FRAME_GUARDS,
    answer: {
      setup: (given) => {
        dress(given);
        // Before the answer: the frame is shown at its size.
        tellHeight();
        new ResizeObserver(tellHeight).observe(fields.root);
        // Who only looks at the form needs no provider: it comes with the first focus, or at once where there is no form.
        if (given.words) fields.root.addEventListener('focusin', mount, { once: true });
        else mount();
        return null;
      },
      validate: async () => {
        await fields.settle();
        return { complete: fields.validate() };
      },
      tokenize: (ask) => {
        const card = ask.method ? undefined : fields.read();
        // A saved card's code goes with its vaulted token, a whole card without one; nothing else goes anywhere.
        const isFit = ask.method ? !ask.vaultedToken : card && 'number' in card === !ask.vaultedToken;
        if (!isFit) throw new Refusal('card_refused');
        return provider.tokenize(card, ask);
      },
    },
    hear: {
      dress,
      continue: ({ created }) => provider.continue(created),
      surface: ({ shown }) => provider.surface(shown),
      facts: (finding) => fields.learn(finding),
      blame: (blame) => fields.blame(blame),
      reset: () => {
        fields.clear();
        provider.drop();
      },
      focus: () => fields.focus(),
    },
  });

  addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) line.notify('escape', null);
  });
}

const shops = document.querySelector('meta[name="tender-origins"]')?.getAttribute('content') ?? '';
awaitGreeting(window, { parent, origin: location.origin, shops: shops.split(' ').filter(Boolean) }, take);
