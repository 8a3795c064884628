// What a list of banks looks like right now, and where the keys lead. Knows nothing of how it is drawn.
import type { Field } from '../../shared/contract.js';
import { fold } from '../model/fold.js';

export interface Bank {
  readonly id: string;
  readonly name: string;
}

export interface Look {
  banks?: readonly Bank[];
  asked: boolean;
  isFailed: boolean;
  isOpen: boolean;
  /** What was typed since a bank was chosen last. */
  query: string | undefined;
  /** Row that the keys are at. */
  at: number;
  /** The keys last moved in the list, not in the text. */
  isMoving: boolean;
}

/** Each form has its own. */
export function lookOf(shelf: WeakMap<Field, object>, field: Field): Look {
  const look = (shelf.get(field) as Look | undefined) ?? {
    asked: false,
    isFailed: false,
    isOpen: false,
    query: undefined,
    at: -1,
    isMoving: false,
  };
  shelf.set(field, look);
  return look;
}

/** Without accents and capitals. */
/** The banks whose name has every word that was typed, in any order. */
export function found({ banks = [], query }: Look): readonly Bank[] {
  const words = fold(query ?? '').split(/\s+/);
  return banks.filter(({ name }) => words.every((word) => fold(name).includes(word)));
}

const PAGE = 8;

/** Moves through an open list; the ends are ends. */
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at, last) => (at < 0 ? last : Math.max(at - 1, 0)),
  PageDown: (at, last) => Math.min(at + PAGE, last),
  PageUp: (at) => Math.max(at - PAGE, 0),
  Home: (_, last) => Math.min(0, last),
  End: (_, last) => last,
};

/** Home and End belong to the text until somebody moves in the list, or there is no text. */
const isListKey = (key: string, { isOpen, isMoving }: Look, text: string): boolean =>
  /^Arrow(?:Up|Down)$/.test(key) || (isOpen && (/^Page/.test(key) || isMoving || text === ''));

/** Where a key leads: to another look, or to a choice. Nothing for a key that is none of the list's business. */
export function steer(
  { key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent,
  look: Look,
  list: readonly Bank[],
  chosen: Bank | undefined,
): { look: Partial<Look> } | { choose: Bank | undefined } | undefined {
  if (ctrlKey || metaKey || shiftKey) return undefined;
  const text = (target as HTMLInputElement).value;
  const move = MOVES[key];
  if (move && isListKey(key, look, text)) {
    if (altKey) return { look: { isOpen: key === 'ArrowDown' } };
    const from = look.isOpen ? look.at : chosen && key === 'ArrowDown' ? list.indexOf(chosen) - 1 : -1;
    return { look: { isOpen: true, isMoving: true, at: move(from, list.length - 1) } };
  }
  // Enter chooses; the next one pays.
  if (key === 'Enter' && look.isOpen && (list[look.at] ?? look.query)) return { choose: list[look.at] };
  if (key === 'Escape' && look.isOpen) return { look: { isOpen: false, at: -1, isMoving: false } };
  if (key === 'ArrowLeft' || key === 'ArrowRight') look.isMoving = false;
  return undefined;
}
