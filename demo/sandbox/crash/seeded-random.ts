// Numbers that look random and can be had again: a run that found something is repeated by its seed.

/** Numbers from 0 (in) to 1 (out). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // A multiplicative congruential step, and the high bits of it.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
