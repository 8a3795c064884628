// Values kept for a while, and never more than so many: the oldest go first. Keeps finished values, not promises: some
// runtimes forbid one request to wait for what another began.

export interface BoundedCache<V> {
  get(key: string): V | undefined;
  /** @param life milliseconds. */
  set(key: string, value: V, life: number): void;
}

export function createBoundedCache<V>(most: number, now: () => number = Date.now): BoundedCache<V> {
  const kept = new Map<string, { value: V; until: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      if (now() < found.until) return found.value;
      kept.delete(key);
      return undefined;
    },
    set(key, value, life) {
      kept.delete(key);
      kept.set(key, { value, until: now() + life });
      if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    },
  };
}
