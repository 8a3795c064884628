// What a picture is taken of: one view of the checkout, and how a shopper gets there. Views are found by their words and
// roles alone, so that a scene outlives any change of the looks.
import type { Shopper } from '../journeys/fixture.js';

export interface Scene {
  /** Names the pictures: kebab-case. */
  readonly name: string;
  /** What the shopper looks at, for whoever reads the contact sheet. */
  readonly title: string;
  readonly group: Group;
  /** Drives the built product there, in English. Ends when the view is on screen. */
  readonly reach: (shopper: Shopper) => Promise<void>;
  /** Something lies over the page: the whole window belongs to the view. */
  readonly isOver?: boolean;
}

export const GROUPS = [
  'Choosing',
  'The card',
  'Other forms',
  'On the way',
  'At the end',
  'In the way',
] as const;

export type Group = (typeof GROUPS)[number];

/** The scenes of one group. */
export const scenesOf =
  (group: Group) =>
  (name: string, title: string, reach: Scene['reach'], more: Pick<Scene, 'isOver'> = {}): Scene => ({
    name,
    title,
    group,
    reach,
    ...more,
  });
