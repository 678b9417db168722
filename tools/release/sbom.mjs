import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../prepare.mjs';

/**
 * What the packages may be made of (CycloneDX 1.5, <https://cyclonedx.org/docs/1.5/json/>): every library that the
 * lock file names for use, with version, licence and hash. `npm sbom` leaves out those that a tool of the build
 * needs as well. The same sources give the same list: it bears neither hour nor serial number.
 */
export function writeSbom() {
  const { packages, version } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const components = Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, entry]) => componentOf(path.replace(/^.*node_modules\//, ''), entry));
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          name: 'khai-mot-lan',
          version,
          'bom-ref': 'khai-mot-lan',
        },
      },
      components,
    },
    null,
    2,
  )}\n`;
}

function componentOf(name, { version, license, integrity }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm, digest] = (integrity ?? '').split(/-(.*)/s);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license ? { licenses: [{ expression: license }] } : {}),
    ...(algorithm === 'sha512'
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
      : {}),
  };
}
