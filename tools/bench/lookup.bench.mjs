import { gatewayLoad } from './gateway-load.mjs';

/** Look-ups per second of a gateway in a process of its own, with 1 and 100 officers, and its memory over 100,000. */
export async function measure() {
  return { server: await gatewayLoad() };
}
