/** Types of sign-map.mjs for the tests. */
export function newKey(
  file: string,
  kid: string,
): { kty: 'EC'; crv: 'P-256'; x: string; y: string; kid: string };
export function signMap(mapText: string, pem: string, kid: string): string;
