#!/usr/bin/env node
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Signs a form map for offices whose policy takes signed ones (docs/soan-ban-do-to-khai.md). The private key
 * stays in its file: the extension knows public keys only.
 */
const USAGE = `Usage:
  node tools/sign-map.mjs new-key KEY.pem KID             a new private key, and its public half for policy formMaps.keys
  node tools/sign-map.mjs sign KEY.pem KID MAP.json OUT   the signed form map`;
const PURPOSE = 'khai-mot-lan/form-map/1\n';

/** Writes a private key that only its owner may read; answers the public key as policy takes it. */
export function newKey(file, kid) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  return { ...publicKey.export({ format: 'jwk' }), kid };
}

/** The text of a signed form map. */
export function signMap(mapText, pem, kid) {
  const { kind } = JSON.parse(mapText);
  if (kind !== 'khai-mot-lan/form-map') throw new Error('This file is no form map.');
  const map = JSON.stringify(JSON.parse(mapText));
  const key = { key: createPrivateKey(pem), dsaEncoding: 'ieee-p1363' };
  const signature = sign('sha256', Buffer.from(PURPOSE + map), key).toString('base64url');
  const file = { kind: 'khai-mot-lan/signed-form-map', version: 1, key: kid, map, signature };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function main([command, key, kid, map, out]) {
  if (command === 'new-key' && kid) return console.log(JSON.stringify(newKey(key, kid), null, 2));
  if (command !== 'sign' || !out) {
    console.error(USAGE);
    process.exit(2);
  }
  writeFileSync(out, signMap(readFileSync(map, 'utf8'), readFileSync(key, 'utf8'), kid));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
