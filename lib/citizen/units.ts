import type { Address } from './record';
import type { CommuneData, UnitsData } from './units-data';
import { stripUnitNames } from './units-detail';
import { splitUnitName, unitLabels } from './units-labels';
import type { AddressUnits, CodeList, Commune, Conversion, Unit, Units } from './units-types';

export { MalformedUnitsError, parseUnits, type UnitsData } from './units-data';
export type { AddressUnits, CodeList, Commune, Conversion, Unit, Units } from './units-types';

interface List {
  readonly provinces: ReadonlyMap<string, Unit>;
  readonly districts: ReadonlyMap<string, Unit>;
  readonly communes: ReadonlyMap<string, Commune & { readonly becomes: readonly string[] }>;
}

/** Look-ups over both lists. Codes are used again with other meanings, so every look-up names its list. */
export function createUnits(data: UnitsData): Units {
  const lists = { '2025': readCurrent(data), legacy: readLegacy(data) };
  const { renumbered } = data.current;

  const commune = (list: CodeList, code: string) =>
    lists[list].communes.get(code) ??
    (list === '2025' ? lists[list].communes.get(renumbered[code] ?? '') : undefined);

  const unitsOf = (address: Address): AddressUnits | undefined => {
    const found = commune(address.codeList, address.commune);
    const province = lists[address.codeList].provinces.get(address.province);
    if (!found || !province || found.province !== address.province) return undefined;
    if (address.codeList === '2025') {
      return address.district === undefined ? { province, commune: found } : undefined;
    }
    if (address.district !== undefined && address.district !== found.district) return undefined;
    const district = lists.legacy.districts.get(found.district ?? '');
    return district && { province, district, commune: found };
  };

  const today = (code: string, detail: string): Address[] => {
    const found = lists['2025'].communes.get(code);
    if (!found) return [];
    return [{ codeList: '2025', province: found.province, commune: found.code, detail }];
  };

  const convertAddress = (address: Address): Conversion => {
    const units = unitsOf(address);
    if (!units) return { outcome: 'unknown' };
    const { code } = units.commune;
    if (address.codeList === '2025') {
      return code === address.commune
        ? { outcome: 'same', address }
        : { outcome: 'converted', address: { ...address, commune: code } };
    }
    const becomes = lists.legacy.communes.get(code)?.becomes ?? [];
    const { detail } = stripUnitNames(address.detail, units);
    const candidates = becomes.flatMap((newCode) => today(newCode, detail));
    const [only] = candidates;
    if (only === undefined || candidates.length !== becomes.length) return { outcome: 'unknown' };
    return candidates.length > 1
      ? { outcome: 'divided', candidates }
      : { outcome: 'converted', address: only };
  };

  return {
    asOf: data.current.asOf,
    province: (list, code) => lists[list].provinces.get(code),
    district: (code) => lists.legacy.districts.get(code),
    commune,
    provinces: (list) => [...lists[list].provinces.values()],
    communesOf: (list, province) =>
      [...lists[list].communes.values()].filter((found) => found.province === province),
    unitsOf,
    convertAddress,
  };
}

function readCurrent({ current }: UnitsData): List {
  const former = (code: string) => {
    const name = current.formerNames[code];
    return name === undefined ? [] : [name];
  };
  return {
    provinces: mapByCode(
      current.provinces.map((p) => makeUnit(p.code, p.fullName, former(p.code))),
    ),
    districts: new Map(),
    communes: mapByCode(
      current.provinces.flatMap((p) =>
        makeCommunes(p.communes, { province: p.code }, (code) => former(code)),
      ),
    ),
  };
}

function readLegacy({ legacy }: UnitsData): List {
  const districts = legacy.provinces.flatMap((p) => p.districts);
  return {
    provinces: mapByCode(legacy.provinces.map((p) => makeUnit(p.code, p.fullName, []))),
    districts: mapByCode(districts.map((d) => makeUnit(d.code, d.fullName, []))),
    communes: mapByCode(
      legacy.provinces.flatMap((p) =>
        p.districts.flatMap((d) =>
          makeCommunes(d.communes, { province: p.code, district: d.code }, () => []),
        ),
      ),
    ),
  };
}

function makeUnit(code: string, fullName: string, former: readonly string[]): Unit {
  const unit = splitUnitName(fullName);
  const labels = [...unitLabels(unit, { bareNameIsUnique: true }), ...former];
  return { code, fullName, ...unit, labels };
}

/** The communes of one province (today) or one district (before), among which bare names are compared. */
function makeCommunes(
  communes: readonly CommuneData[],
  parents: { province: string; district?: string },
  former: (code: string) => readonly string[],
) {
  const names = new Map<string, number>();
  for (const { name } of communes) names.set(name, (names.get(name) ?? 0) + 1);
  return communes.map(({ code, kind, name, becomes }) => ({
    code,
    fullName: `${kind} ${name}`,
    name,
    kind,
    labels: [
      ...unitLabels({ kind, name }, { bareNameIsUnique: names.get(name) === 1 }),
      ...former(code),
    ],
    ...parents,
    becomes,
  }));
}

function mapByCode<T extends { readonly code: string }>(
  units: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(units.map((unit) => [unit.code, unit]));
}
