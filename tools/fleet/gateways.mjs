import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGateway, settingsOf } from '../../demo/gateway.mjs';
import { makeKeys } from '../../demo/gateway-keys.mjs';
import { startIssuer } from '../bench/gateway-load.mjs';
import { buildServer } from '../server/build.mjs';
import { freePort } from './postgres.mjs';

/**
 * Real gateways, each a process of its own from the bundle, with their journal in one store: `store` as in the
 * settings, or the address of a PostgreSQL. Officers' tokens come from an issuer of this run.
 */
export async function startGateways({ count, databaseUrl, province = '80' }) {
  const folder = await mkdtemp(join(tmpdir(), 'kml-gateways-'));
  const issuer = await startIssuer();
  const serverFile = await buildServer();
  const gateways = [];
  for (let at = 0; at < count; at += 1) {
    const place = join(folder, String(at));
    await mkdir(place);
    await makeKeys(serverFile, place);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const store = databaseUrl
      ? { kind: 'postgres', urlFile: 'journal.url' }
      : { kind: 'embedded', dataFolder: 'journal' };
    if (databaseUrl) await writeFile(join(place, 'journal.url'), databaseUrl);
    const settings = settingsOf({ port, url, identity: issuer, journal: { province, store } });
    const config = join(place, 'gateway.json');
    await writeFile(
      config,
      JSON.stringify({ ...settings, identity: { ...settings.identity, keysUrl: issuer.keysUrl } }),
    );
    const gateway = await runGateway(serverFile, config, { push: () => undefined });
    gateways.push({ url, ...gateway });
  }
  return {
    gateways,
    issuer,
    stop: async () => {
      await Promise.all(gateways.map((gateway) => gateway.stop()));
      issuer.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
