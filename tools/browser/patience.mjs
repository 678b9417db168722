/** How long a test or a demonstration waits for what must happen: machines that only test are slow. */
export const PATIENCE_MS = 60_000;

export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Looks until something is seen, and answers it. */
export async function waitFor(look, what, timeoutMs = PATIENCE_MS) {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(`It did not come to “${what}”.`);
    await pause(50);
  }
}
