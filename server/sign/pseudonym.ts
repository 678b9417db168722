import { createHash, createHmac } from 'node:crypto';
import type { GatewayPseudonym } from '../../lib/registry/gateway-contract';

export type PseudonymOf = (number: string) => GatewayPseudonym;

/**
 * Names a citizen in logs by HMAC-SHA256 of the number, under a key that never leaves the gateway. Still
 * personal data: who has the key can try all numbers.
 */
export function createPseudonyms(key: Uint8Array): PseudonymOf {
  const keyId = `gateway:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  return (number) => ({
    keyId,
    value: createHmac('sha256', key).update(`citizen ${number}`).digest('hex'),
  });
}
