import type { Verify } from './checkpoint';

/** Ed25519 by the platform: Node 20, Chrome 137, Firefox 129; false where it is unknown. */
export const verifyEd25519: Verify = async (publicKey, message, signature) => {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey.slice(), 'Ed25519', false, [
      'verify',
    ]);
    return await crypto.subtle.verify('Ed25519', key, signature.slice(), message.slice());
  } catch {
    return false;
  }
};
