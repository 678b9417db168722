import { z } from 'zod';
import { parseServiceDate } from '../../citizen/dates';
import {
  type Address,
  type Datum,
  datumSchema,
  idNumberSchema,
  oldIdNumberSchema,
  type PartialDate,
  type RelatedPerson,
  relatedPersonSchema,
} from '../../citizen/record';

export type Citizen037 =
  | { readonly outcome: 'read'; readonly idNumber: string; readonly data: readonly Datum[] }
  | { readonly outcome: 'malformed' };

const node = z.record(z.string(), z.unknown());

/**
 * One CongDan element as data of a record, source "csdlqgdc"; the service gives no as-of date. Whatever is
 * empty, says "not known" or cannot be read is left out, never guessed. Without a number, a name or a
 * readable birth date it is no record. MaSoThue, ThuDienTu and SoDienThoai belong to the portal's account,
 * not to the population database, and SoSoHoKhau has no datum: none of them is taken.
 */
export function readCitizen037(value: unknown): Citizen037 {
  const parsed = node.safeParse(value);
  if (!parsed.success) return { outcome: 'malformed' };
  const citizen = parsed.data;
  const idNumber = idNumberSchema.safeParse(digits(citizen['SoDinhDanh'], 12));
  const fullName = nameOf(citizen['HoVaTen']);
  const born = readBirthDate(citizen['NgayThangNamSinh']);
  if (!idNumber.success || fullName === undefined || born === undefined) {
    return { outcome: 'malformed' };
  }
  const values: readonly (readonly [string, unknown])[] = [
    ['fullName', fullName],
    ['idNumber', idNumber.data],
    ['oldIdNumber', oldNumberOf(citizen['SoCMND'])],
    ['birthDate', born],
    ['sex', SEXES.get(text(citizen['GioiTinh']))],
    ['ethnicity', codeOf(citizen['DanToc'], 2, [0, 99])],
    ['religion', codeOf(citizen['TonGiao'], 2, [])],
    ['maritalStatus', codeOf(citizen['TinhTrangHonNhan'], 1, [0])],
    ['bloodType', codeOf(citizen['NhomMau'], 2, [0])],
    ['nationality', countryOf(citizen['QuocTich'])],
    ['birthRegistrationPlace', readAddress(citizen['NoiDangKyKhaiSinh'])],
    ['homeTown', readAddress(citizen['QueQuan'])],
    ['permanentAddress', readAddress(citizen['ThuongTru'])],
    ['currentAddress', readAddress(citizen['NoiOHienTai'])],
    ['father', readRelative(citizen['Cha'])],
    ['mother', readRelative(citizen['Me'])],
    ['spouse', readRelative(citizen['VoChong'])],
    ['representative', readRelative(citizen['NguoiDaiDien'])],
    ['householder', readRelative(citizen['ChuHo'])],
    ['relationToHouseholder', relationOf(citizen['ChuHo'])],
  ];
  const data = values.flatMap(([key, datum]) => {
    const read = datumSchema.safeParse({ key, value: datum, source: 'csdlqgdc' });
    return datum !== undefined && read.success ? [read.data] : [];
  });
  const whole = ['fullName', 'idNumber', 'birthDate'].every((key) =>
    data.some((d) => d.key === key),
  );
  return whole ? { outcome: 'read', idNumber: idNumber.data, data } : { outcome: 'malformed' };
}

const SEXES: ReadonlyMap<string, string> = new Map([
  ['1', 'male'],
  ['2', 'female'],
]);

/** A leaf as text. Gateways turn XML leaves into JSON numbers, which lose their leading zeros. */
function text(value: unknown): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}

/** Digits of a fixed length; only what came as a number gets its leading zeros back. */
function digits(value: unknown, length: number): string {
  return typeof value === 'number' ? text(value).padStart(length, '0') : text(value);
}

/** Ho and ChuDem are mostly empty and Ten holds the whole name; relatives often have a plain string. */
function nameOf(value: unknown): string | undefined {
  const parts = node.safeParse(value);
  const whole = parts.success
    ? [parts.data['Ho'], parts.data['ChuDem'], parts.data['Ten']]
        .map(text)
        .filter(Boolean)
        .join(' ')
    : text(value);
  return whole === '' ? undefined : whole;
}

/** NgayThangNam may be absent, then only the year is known. A day of another year than Nam is no date. */
function readBirthDate(value: unknown): PartialDate | undefined {
  const parsed = node.safeParse(value);
  if (!parsed.success) return undefined;
  const year = text(parsed.data['Nam']);
  const day = text(parsed.data['NgayThangNam']);
  if (day === '') return /^\d{4}$/.test(year) ? parseServiceDate(year) : undefined;
  if (!/^\d{8}$/.test(day) || (year !== '' && !day.startsWith(year))) return undefined;
  return parseServiceDate(day) ?? unknownParts(day);
}

/** yyyy0000 and yyyyMM00 say that the rest is not known. */
function unknownParts(day: string): PartialDate | undefined {
  const [, year = '', month] = /^(\d{4})(\d{2})00$/.exec(day) ?? [];
  if (month === undefined) return undefined;
  if (month === '00') return parseServiceDate(year);
  const whole = parseServiceDate(`${year}${month}01`);
  return whole?.month === undefined ? undefined : { year: whole.year, month: whole.month };
}

function codeOf(value: unknown, width: number, unknown: readonly number[]): string | undefined {
  const code = text(value);
  if (!/^\d{1,2}$/.test(code) || unknown.includes(Number(code))) return undefined;
  return String(Number(code)).padStart(width, '0');
}

function countryOf(value: unknown): string | undefined {
  const code = text(value).toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : undefined;
}

/** Some cards of the older kind had twelve digits; those are no nine-digit number. */
function oldNumberOf(value: unknown): string | undefined {
  const parsed = oldIdNumberSchema.safeParse(digits(value, 9));
  return parsed.success ? parsed.data : undefined;
}

/**
 * A district code tells the list before 07/2025; without one the codes are of the two-level list, where an
 * old commune's code would name another place. Abroad, or without both codes, there is no address of ours.
 */
function readAddress(value: unknown): Address | undefined {
  const parsed = node.safeParse(value);
  if (!parsed.success) return undefined;
  const place = parsed.data;
  const province = digits(place['MaTinhThanh'], 2);
  const district = digits(place['MaQuanHuyen'], 3);
  const commune = digits(place['MaPhuongXa'], 5);
  const country = countryOf(place['QuocGia']);
  if (country !== undefined && country !== 'VN') return undefined;
  if (!/^\d{2}$/.test(province) || !/^\d{5}$/.test(commune)) return undefined;
  const detail = text(place['ChiTiet']);
  if (detail.length > 300) return undefined;
  if (!/^\d{3}$/.test(district) || district === '000') {
    return district === '' || district === '000'
      ? { codeList: '2025', province, commune, detail }
      : undefined;
  }
  return { codeList: 'legacy', province, district, commune, detail };
}

function readRelative(value: unknown): RelatedPerson | undefined {
  const parsed = node.safeParse(value);
  if (!parsed.success) return undefined;
  const { HoVaTen, SoDinhDanh, SoCMND, QuocTich } = parsed.data;
  const fullName = nameOf(HoVaTen);
  if (fullName === undefined) return undefined;
  const idNumber = idNumberSchema.safeParse(digits(SoDinhDanh, 12));
  const oldIdNumber = oldNumberOf(SoCMND);
  const nationality = countryOf(QuocTich);
  const person = relatedPersonSchema.safeParse({
    fullName,
    ...(idNumber.success ? { idNumber: idNumber.data } : {}),
    ...(oldIdNumber === undefined ? {} : { oldIdNumber }),
    ...(nationality === undefined ? {} : { nationality }),
  });
  return person.success ? person.data : undefined;
}

/** QuanHe is a code of a list that is not public ("CH01"): only words are taken. */
function relationOf(value: unknown): string | undefined {
  const parsed = node.safeParse(value);
  const relation = parsed.success ? text(parsed.data['QuanHe']) : '';
  return relation === '' || /^[A-Z0-9_-]+$/.test(relation) ? undefined : relation;
}
