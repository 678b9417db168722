/** Provinces, communes and ethnic groups, from the project's data files. */
import { readFile } from 'node:fs/promises';

const UNITS = new URL('../../public/data/units-2026.json', import.meta.url);
const CODES = new URL('../../public/data/code-lists.json', import.meta.url);

/** The letter after a commune's code in the packed list, as tools/make-units.mjs writes it. */
const KINDS = new Map([
  ['p', 'Phường'],
  ['x', 'Xã'],
  ['d', 'Đặc khu'],
]);

/**
 * @returns {Promise<{
 *   provinces: { code: string, name: string }[],
 *   communesOf(province: string): { code: string, name: string }[],
 *   ethnicGroups: { code: string, name: string }[],
 * }>} units named with their kind in front ("Tỉnh Tây Ninh", "Xã Tân Hội"); an unknown province has no communes.
 */
export async function loadAreas() {
  const [units, codes] = await Promise.all([readJson(UNITS), readJson(CODES)]);
  const communes = new Map(
    units.provinces.map((province) => [province.code, province.communes.split('|').map(unpack)]),
  );
  return {
    provinces: units.provinces.map(({ code, fullName }) => ({ code, name: fullName })),
    communesOf: (province) => communes.get(province) ?? [],
    ethnicGroups: codes.ethnicGroups.map(({ code, name }) => ({ code, name })),
  };
}

/** `25516xTân Châu` → { code: '25516', name: 'Xã Tân Châu' } */
function unpack(packed) {
  return { code: packed.slice(0, 5), name: `${KINDS.get(packed[5])} ${packed.slice(6)}` };
}

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
