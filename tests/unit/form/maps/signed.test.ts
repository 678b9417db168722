import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFormMap } from '../../../../lib/form/maps/file';
import { type MapKey, openSignedMap } from '../../../../lib/form/maps/signed';
import * as tool from '../../../../tools/sign-map.mjs';
import { aMap, NAME, says } from './maps';

const folder = mkdtempSync(join(tmpdir(), 'kml-sign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PEM = join(folder, 'khoa.pem');
const key: MapKey = tool.newKey(PEM, 'so-tu-phap-1');
const other: MapKey = tool.newKey(join(folder, 'khac.pem'), 'so-tu-phap-1');
const map = aMap([says(NAME, { person: 'father', ordinal: 1, key: 'fullName' })]);
const text = tool.signMap(exportFormMap(map), readFileSync(PEM, 'utf8'), 'so-tu-phap-1');
const changed = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

describe('a signed form map', () => {
  it('opens with the key that policy names, and says who signed it', async () => {
    const opened = await openSignedMap(text, [key]);
    expect(opened).toMatchObject({ outcome: 'signed', map, by: 'so-tu-phap-1' });
    expect(opened.outcome === 'signed' && (await openSignedMap(opened.file, [key])).outcome).toBe(
      'signed',
    );
  });

  it.each([
    ['a key that nobody named', text, [], 'signer-unknown'],
    ['another key of the same name', text, [other], 'signature-wrong'],
    [
      'a changed map',
      changed({ map: JSON.parse(text).map.replace('"version":1', '"version": 1') }),
      [key],
      'signature-wrong',
    ],
    ['a changed signature', changed({ signature: 'A'.repeat(86) }), [key], 'signature-wrong'],
    [
      'a signed text that is no form map',
      tool.signMap(
        JSON.stringify({ kind: 'khai-mot-lan/form-map' }),
        readFileSync(PEM, 'utf8'),
        key.kid,
      ),
      [key],
      'signature-wrong',
    ],
  ])('is refused with %s', async (_what, source, keys, problem) => {
    expect(await openSignedMap(source, keys)).toEqual({ outcome: 'refused', problem });
  });

  it.each([
    ['an ordinary map', exportFormMap(map)],
    ['something added', changed({ note: 1 })],
    ['no JSON', '{'],
  ])('is not what %s is', async (_what, source) => {
    expect(await openSignedMap(source, [key])).toEqual({ outcome: 'not-signed' });
  });

  it('is signed by a tool that keeps the private key to its owner', () => {
    expect(statSync(PEM).mode & 0o077).toBe(0);
    expect(JSON.stringify(key)).not.toContain('"d"');
    expect(() => tool.newKey(PEM, 'x')).toThrow();
    expect(() => tool.signMap('{}', readFileSync(PEM, 'utf8'), 'x')).toThrow('no form map');
  });
});
