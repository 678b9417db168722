import { readFileSync } from 'node:fs';

function readData(name) {
  return JSON.parse(
    readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8'),
  );
}

const KIND_NAMES = { p: 'Phường', x: 'Xã', t: 'Thị trấn', d: 'Đặc khu' };

function unpack(packed) {
  if (packed === '') return [];
  return packed.split('|').map((text) => {
    const [, code, kind, name, becomes] = /^(\d{5})([pxtd])([^>]+)(?:>(.*))?$/.exec(text);
    return {
      code,
      fullName: `${KIND_NAMES[kind]} ${name}`,
      becomes: becomes?.split(',') ?? [code],
    };
  });
}

function readCommunes() {
  const current = readData('units-2026').provinces.flatMap((province) =>
    unpack(province.communes).map((commune) => ({
      codeList: '2025',
      province: province.code,
      commune: commune.code,
      names: [commune.fullName, province.fullName],
      urban: commune.fullName.startsWith('Phường'),
    })),
  );
  const legacy = readData('units-legacy').provinces.flatMap((province) =>
    province.districts.flatMap((district) =>
      unpack(district.communes).map((commune) => ({
        codeList: 'legacy',
        province: province.code,
        district: district.code,
        commune: commune.code,
        names: [commune.fullName, district.fullName, province.fullName],
        urban: !commune.fullName.startsWith('Xã'),
        becomes: commune.becomes,
      })),
    ),
  );
  return { current, legacy };
}

/** The six communes made of huyện Tân Châu (DOMAIN.md §4). */
export const TAN_CHAU = ['25516', '25522', '25525', '25531', '25534', '25549'];

const HAMLETS = [
  'Thạnh Lợi',
  'Hội Phước',
  'Tân Lập',
  'Đông Thành',
  'Phước Hòa',
  'Suối Bà',
  'Bình Minh',
  'Tân Tiến',
];
const STREETS = [
  'Trần Phú',
  'Lê Lợi',
  'Nguyễn Trãi',
  'Cách Mạng Tháng Tám',
  'Tôn Đức Thắng',
  'Hùng Vương',
];

export function createPlaces(random) {
  const { current, legacy } = readCommunes();
  const byCode = new Map(current.map((place) => [place.commune, place]));
  const legacyByCode = new Map(legacy.map((place) => [place.commune, place]));
  const tayNinh = current.filter((place) => place.province === '80');
  const elsewhere = current.filter((place) => place.province !== '80');

  const today = (code) => byCode.get(code);
  const before = (code) => legacyByCode.get(code);

  /** An old commune that wholly became part of this one of today, if there is one. */
  const formerOf = (place) => {
    const former = legacy.filter(
      (old) => old.becomes.length === 1 && old.becomes[0] === place.commune,
    );
    return former.length === 0 ? place : random.pick(former);
  };

  const makeDetail = (place) => {
    const south = Number(place.province) >= 68;
    if (place.urban) {
      return `Số ${random.int(1, 480)}, đường ${random.pick(STREETS)}, ${south ? 'khu phố' : 'tổ dân phố'} ${random.int(1, 9)}`;
    }
    const hamlet = random.chance(0.5) ? String(random.int(1, 8)) : random.pick(HAMLETS);
    const place2 = `${south ? 'ấp' : 'thôn'} ${hamlet}`;
    return random.chance(0.3)
      ? `Số nhà ${random.int(1, 300)}, tổ ${random.int(1, 12)}, ${place2}`
      : `Tổ ${random.int(1, 12)}, ${place2}`;
  };

  const address = (place, detail) => ({
    codeList: place.codeList,
    province: place.province,
    ...(place.district ? { district: place.district } : {}),
    commune: place.commune,
    detail,
    names: place.names,
  });

  return {
    today,
    before,
    formerOf,
    legacyOf: (provinceCode, divided) =>
      random.pick(
        legacy.filter((p) => p.province === provinceCode && p.becomes.length > 1 === divided),
      ),
    inProvince: (code) => random.pick(current.filter((place) => place.province === code)),
    tayNinh: () => random.pick(tayNinh),
    elsewhere: () => random.pick(elsewhere),
    home: (place) => address(place, makeDetail(place)),
    address,
  };
}

/** The address with commune, district and province in capitals again in its detail, as registries return it. */
export function doubled(address, names = address.names) {
  const detail = [address.detail, ...names].join(', ').toLocaleUpperCase('vi');
  return { ...address, detail };
}

/** codeList/province/district/commune/detail, as lib/registry/population.ts reads it. */
export function packAddress({ codeList, province, district, commune, detail }) {
  return [codeList, province, district ?? '', commune, detail].join('/');
}
