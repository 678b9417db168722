/** The lists that the pages offer, as files any server of static files can hand out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAreas } from '../../../demo/server/areas.mjs';
import { TIME_ZONES } from '../../../demo/server/time-zones.mjs';
import { COUNTRIES } from '../../../demo/site/countries.js';

/** Writes lists.json and communes/<province>.json, every unit as { code, name }. */
export async function writeLists(folder) {
  const { provinces, communesOf, ethnicGroups } = await loadAreas();
  mkdirSync(join(folder, 'communes'), { recursive: true });
  const write = (name, data) => writeFileSync(join(folder, name), JSON.stringify(data));
  write('lists.json', { provinces, ethnicGroups, countries: COUNTRIES });
  mkdirSync(join(folder, 'timezones', 'data', 'packed'), { recursive: true });
  write(join('timezones', 'data', 'packed', 'latest.json'), TIME_ZONES);
  // Form.io asks before a province is chosen.
  write(join('communes', '.json'), []);
  for (const { code } of provinces) write(join('communes', `${code}.json`), communesOf(code));
}
