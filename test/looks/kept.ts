// The sixty pictures that are kept and compared in every run: each scene once at least, the ones a shopper sees most
// often along more axes. Each combination of the axes comes up five times.
import { ALL_AXES, nameOf, type Axes } from './axes.js';
import { SCENES } from './scenes.js';

const COUNT = 60;

/** Looked at more than once. */
const OFTEN = [
  'list',
  'saved-cards',
  'card-empty',
  'card-filled',
  'card-errors',
  'card-installments',
  'form-errors',
  'form-person',
  'paying',
  'qr',
  'voucher',
  'paid',
  'declined',
  'wallet',
];

/** From one scene to the next everything changes; at its second turn a scene is in another scheme, the other way round. */
function choose(): ReadonlyMap<string, readonly Axes[]> {
  const axesAt = (at: number): readonly Axes[] => ALL_AXES.slice(at % ALL_AXES.length).slice(0, 1);
  const often = OFTEN.slice(0, COUNT - SCENES.length);
  return new Map(
    SCENES.map(({ name }, at) => [
      name,
      [...axesAt(at * 7), ...(often.includes(name) ? axesAt(at * 7 + ALL_AXES.length / 2 + 1) : [])],
    ]),
  );
}

const KEPT = choose();

export const keptOf = (name: string): readonly Axes[] => KEPT.get(name) ?? [];

/** File names without their ending. */
export const KEPT_NAMES: readonly string[] = [...KEPT].flatMap(([name, all]) =>
  all.map((axes) => `${name}-${nameOf(axes)}`),
);
