import { gatewayLoad } from './gateway-load.mjs';
import { measureOwnShare } from './lookup-own-share.mjs';

/**
 * The extension's own share of a look-up, then look-ups per second of a gateway in a process of its own, with
 * 1 and 100 officers, and its memory over 100,000.
 */
export async function measure() {
  return { extension: await measureOwnShare(), server: await gatewayLoad() };
}
