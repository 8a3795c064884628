// The element's end of the line to the card frame: what happens in the frame, for whoever mounted it.
import type { CardFacts } from '../../shared/contract.js';
import type { CheckoutError } from '../../shared/errors.js';
import { ELEMENT_GUARDS } from '../../shared/guards.js';
import { openLine, type Line } from '../../shared/port.js';
import type { CardChange, Dress, ElementNotices, FrameAsks, FrameNotices } from '../../shared/protocol.js';

export interface FrameListener {
  change(card: CardChange): void;
  submit(): void;
  /** Words are needed that the plain form does without. May reject. */
  more(): Promise<void>;
  /** What is known of a card with these first digits, if that may be asked. May reject. */
  learn(iin: string): Promise<CardFacts | undefined>;
  moved(over: boolean): void;
  /** The provider wants to show something, or no longer. */
  surface(shown: boolean): void;
  close(): void;
  /** What was typed is gone: the frame was loaded anew. */
  lost(): void;
  failed(error: CheckoutError): void;
}

/** What its words, language and state are: how it looks, and which way it is read, the page's own styles say. */
export type Worded = Omit<Dress, 'look' | 'direction'>;

/** The tag around the frame. */
export interface FrameHolder extends EventTarget {
  readonly listener: FrameListener;
  /** The provider's surface is in front. */
  readonly shown: boolean;
  grow(pixels: number): void;
}

export type FrameLine = Line<FrameAsks, FrameNotices>;

const ESCAPE = { key: 'Escape', bubbles: true, composed: true };

/** What could not be fetched is done without. */
const ignore = (): void => undefined;

export function openFrameLine(port: MessagePort, holder: FrameHolder): FrameLine {
  let asked = '';
  /** Nothing waits for what is known of the first digits; silence says nothing. */
  const learn = async (iin: string): Promise<void> => {
    asked = iin;
    const facts = await holder.listener.learn(iin);
    if (facts) line.notify('facts', { iin, facts });
  };
  const line = openLine<Record<never, never>, ElementNotices, FrameAsks, FrameNotices>(port, {
    guards: ELEMENT_GUARDS,
    hear: {
      height: ({ pixels }) => holder.grow(pixels),
      change: (card) => {
        holder.listener.change(card);
        if (card.iin && card.iin !== asked) learn(card.iin).catch(ignore);
      },
      more: () => void holder.listener.more().catch(ignore),
      submit: () => holder.listener.submit(),
      moved: ({ over }) => holder.listener.moved(over),
      surface: ({ shown }) => holder.listener.surface(shown),
      escape: () => {
        if (holder.shown) holder.listener.close();
        // For whatever is around the card form and closes by this key: no key leaves a frame by itself.
        else holder.dispatchEvent(new KeyboardEvent('keydown', ESCAPE));
      },
    },
  });
  return line;
}
