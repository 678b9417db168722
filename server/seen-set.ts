import { createHash } from 'node:crypto';

export interface SeenSet {
  /** Remembers a text; "seen" when it was there already, "full" when no more can be remembered. */
  add(text: string): 'new' | 'seen' | 'full';
}

interface SeenSetPorts {
  readonly now: () => number;
  /** How long a text is remembered at least, in milliseconds; at most twice as long. */
  readonly lifetimeMs: number;
  /** Texts per lifetime; beyond it `add` answers "full" and the caller refuses. */
  readonly capacity: number;
}

const HASH_BYTES = 16;

/**
 * Recognises repeats in memory of a fixed size: two tables of 128-bit hashes, of which the older is emptied
 * once per lifetime. Memory does not grow with the number of calls.
 */
export function createSeenSet({ now, lifetimeMs, capacity }: SeenSetPorts): SeenSet {
  const slots = 2 ** Math.ceil(Math.log2(capacity * 1.5));
  let current = createTable(slots);
  let older = createTable(slots);
  let began = now();
  const turn = () => {
    const age = now() - began;
    if (age < lifetimeMs) return;
    [current, older] = [older, current];
    current.clear();
    if (age >= 2 * lifetimeMs) older.clear();
    began = now();
  };
  return {
    add: (text) => {
      turn();
      const key = createHash('sha256').update(text).digest().subarray(0, HASH_BYTES);
      if (current.has(key) || older.has(key)) return 'seen';
      if (current.size() >= capacity) return 'full';
      current.add(key);
      return 'new';
    },
  };
}

/** Open addressing over one block of bytes; an all-zero slot is free. */
function createTable(slots: number) {
  const bytes = Buffer.alloc(slots * HASH_BYTES);
  const free = Buffer.alloc(HASH_BYTES);
  let count = 0;
  const find = (key: Buffer) => {
    let slot = key.readUInt32LE(0) & (slots - 1);
    for (;;) {
      const held = bytes.subarray(slot * HASH_BYTES, (slot + 1) * HASH_BYTES);
      if (held.equals(free) || held.equals(key)) return held;
      slot = (slot + 1) & (slots - 1);
    }
  };
  return {
    has: (key: Buffer) => find(key).equals(key),
    add: (key: Buffer) => {
      key.copy(find(key));
      count += 1;
    },
    size: () => count,
    clear: () => {
      bytes.fill(0);
      count = 0;
    },
  };
}
