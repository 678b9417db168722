/** Work in steps: at each `yield` it may pause without anybody noticing but by the clock. */
export type Steps<T> = Generator<void, T, void>;

/** Milliseconds that a slice may take: the page keeps drawing at its own pace. */
const SLICE_MS = 10;

export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Pauses whenever a slice is over; `pause` settles when the work may go on. */
export async function runInSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE_MS;
  }
}

/** Settles in a task of its own, unlike a timer without delay in a tab that is not in front. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
