export interface Limit {
  readonly calls: number;
  readonly windowMs: number;
}

export type LimitVerdict =
  | { readonly outcome: 'allowed' }
  /** `first`: the first refusal of this key in this window, the one worth a line in the log. */
  | { readonly outcome: 'limited'; readonly retryAfterS: number; readonly first: boolean };

export interface RateLimiter {
  /** Counts a call of this key, unless it is beyond the limit. */
  take(key: string): LimitVerdict;
  /** Takes back what an allowed call had counted. */
  giveBack(key: string): void;
}

/**
 * Counts allowed calls per key in windows of a fixed length; every count is dropped when its window ends. A
 * refused call is not counted, so that giving back an allowed one opens the limit again.
 */
export function createRateLimiter(limit: Limit, now: () => number): RateLimiter {
  let counts = new Map<string, number>();
  let told = new Set<string>();
  let window = 0;
  const used = (key: string) => {
    const current = Math.floor(now() / limit.windowMs);
    if (current !== window) {
      window = current;
      counts = new Map();
      told = new Set();
    }
    return counts.get(key) ?? 0;
  };
  return {
    take: (key) => {
      const before = used(key);
      if (before < limit.calls) {
        counts.set(key, before + 1);
        return { outcome: 'allowed' };
      }
      const first = !told.has(key);
      told.add(key);
      const retryAfterS = Math.ceil(((window + 1) * limit.windowMs - now()) / 1000);
      return { outcome: 'limited', retryAfterS, first };
    },
    giveBack: (key) => {
      const before = used(key);
      if (before > 1) counts.set(key, before - 1);
      else counts.delete(key);
    },
  };
}

/** Takes from every limiter in turn; the first that refuses decides. */
export function takeAll(limiters: readonly RateLimiter[], key: string): LimitVerdict {
  for (const limiter of limiters) {
    const verdict = limiter.take(key);
    if (verdict.outcome === 'limited') return verdict;
  }
  return { outcome: 'allowed' };
}
