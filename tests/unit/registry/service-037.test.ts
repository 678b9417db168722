import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer037 } from '../../../lib/registry/service-037/answer';
import { readCitizen037 } from '../../../lib/registry/service-037/citizen';
import { dateFor037, dateForFacade, nameFor037 } from '../../../lib/registry/service-037/request';

const CITIZEN = {
  SoDinhDanh: '000095250112',
  HoVaTen: { Ho: '', ChuDem: '', Ten: 'LÊ MINH KHÔI' },
  NgayThangNamSinh: { Nam: '1995', NgayThangNam: '19950312' },
};
const datumValue = (changes: object, key: string): unknown => {
  const read = readCitizen037({ ...CITIZEN, ...changes });
  return read.outcome === 'read'
    ? read.data.find((datum) => datum.key === key)?.value
    : read.outcome;
};

describe('a name for the service', () => {
  it.each([
    ['Lê Minh Khôi', 'LEMINHKHOI'],
    ['  Đặng  Lý Hoà ', 'DANGLYHOA'],
    ["H' Hương Mlô", 'HHUONGMLO'],
    ['LÊ MINH KHÔI'.normalize('NFD'), 'LEMINHKHOI'],
  ])('%s is sent as %s', (name, sent) => {
    expect(nameFor037(name)).toBe(sent);
  });
});

describe('a date for the service', () => {
  it.each([
    [{ year: 1995, month: 3, day: 2 }, { NgayThangNam: '19950302' }, '1995-03-02'],
    [{ year: 1995 }, { Nam: '1995' }, '1995'],
    [{ year: 1995, month: 3 }, { Nam: '1995' }, '1995'],
  ])('%j never has a part that is not known', (date, soap, facade) => {
    expect(dateFor037(date)).toEqual(soap);
    expect(dateForFacade(date)).toBe(facade);
  });
});

describe('a citizen of the service', () => {
  it.each([
    [
      'three parts of a name',
      { HoVaTen: { Ho: 'LÊ', ChuDem: 'MINH', Ten: 'KHÔI' } },
      'fullName',
      'LÊ MINH KHÔI',
    ],
    ['a plain name', { HoVaTen: 'LÊ  MINH KHÔI ' }, 'fullName', 'LÊ MINH KHÔI'],
    ['a number that lost its zeros', { SoDinhDanh: 95250112 }, 'idNumber', '000095250112'],
    ['a year alone', { NgayThangNamSinh: { Nam: '1995' } }, 'birthDate', { year: 1995 }],
    [
      'a month without a day',
      { NgayThangNamSinh: { Nam: '1995', NgayThangNam: '19950300' } },
      'birthDate',
      { year: 1995, month: 3 },
    ],
    [
      'a year with noughts',
      { NgayThangNamSinh: { Nam: '', NgayThangNam: '19950000' } },
      'birthDate',
      { year: 1995 },
    ],
    [
      'an impossible day',
      { NgayThangNamSinh: { NgayThangNam: '19950231' } },
      'birthDate',
      'malformed',
    ],
    [
      'another year',
      { NgayThangNamSinh: { Nam: '1994', NgayThangNam: '19950312' } },
      'birthDate',
      'malformed',
    ],
    ['sex 2', { GioiTinh: '2' }, 'sex', 'female'],
    ['sex unknown', { GioiTinh: '0' }, 'sex', undefined],
    ['a people', { DanToc: '1' }, 'ethnicity', '01'],
    ['no people', { DanToc: '99' }, 'ethnicity', undefined],
    ['no religion', { TonGiao: '00' }, 'religion', '00'],
    ['marital state 0', { TinhTrangHonNhan: '0' }, 'maritalStatus', undefined],
    ['blood 00', { NhomMau: '00' }, 'bloodType', undefined],
    ['blood AB', { NhomMau: '03' }, 'bloodType', '03'],
    ['an empty nationality', { QuocTich: '' }, 'nationality', undefined],
    ['a nationality', { QuocTich: 'vn' }, 'nationality', 'VN'],
    ['a twelve-digit old card', { SoCMND: '000095250112' }, 'oldIdNumber', undefined],
    [
      'a district',
      {
        ThuongTru: {
          MaTinhThanh: '72',
          MaQuanHuyen: '706',
          MaPhuongXa: '25516',
          ChiTiet: 'ẤP 2',
          QuocGia: 'VN',
        },
      },
      'permanentAddress',
      { codeList: 'legacy', province: '72', district: '706', commune: '25516', detail: 'ẤP 2' },
    ],
    [
      'no district',
      {
        ThuongTru: {
          MaTinhThanh: '80',
          MaQuanHuyen: '',
          MaPhuongXa: '25516',
          ChiTiet: '',
          QuocGia: 'VN',
        },
      },
      'permanentAddress',
      { codeList: '2025', province: '80', commune: '25516', detail: '' },
    ],
    [
      'codes as numbers',
      { ThuongTru: { MaTinhThanh: 1, MaPhuongXa: 4, ChiTiet: '' } },
      'permanentAddress',
      { codeList: '2025', province: '01', commune: '00004', detail: '' },
    ],
    [
      'no commune',
      { ThuongTru: { MaTinhThanh: '80', ChiTiet: 'X' } },
      'permanentAddress',
      undefined,
    ],
    [
      'a place abroad',
      { QueQuan: { MaTinhThanh: '80', MaPhuongXa: '25516', ChiTiet: 'X', QuocGia: 'KH' } },
      'homeTown',
      undefined,
    ],
    [
      'a nameless father',
      { Cha: { HoVaTen: '', SoDinhDanh: '000000000001' } },
      'father',
      undefined,
    ],
    [
      'a father in parts',
      { Cha: { HoVaTen: { Ho: 'LÊ', ChuDem: '', Ten: 'SÁNG' } } },
      'father',
      { fullName: 'LÊ SÁNG' },
    ],
    [
      'a relation in code',
      { ChuHo: { QuanHe: 'CH01', HoVaTen: 'LÊ SÁNG' } },
      'relationToHouseholder',
      undefined,
    ],
    [
      'a relation in words',
      { ChuHo: { QuanHe: 'Con đẻ', HoVaTen: 'LÊ SÁNG' } },
      'relationToHouseholder',
      'Con đẻ',
    ],
    ['an account’s phone', { SoDienThoai: '0900000112', MaSoThue: '000' }, 'phone', undefined],
  ])('with %s', (_what, changes, key, value) => {
    expect(datumValue(changes, key)).toEqual(value);
  });

  it('of any shape is read or refused, never a fault', () => {
    const messy = fc.anything({ maxDepth: 4 });
    const names = Object.keys(CITIZEN).concat('Cha', 'ThuongTru', 'DanToc', 'GioiTinh', 'ChuHo');
    fc.assert(
      fc.property(fc.constantFrom(...names), messy, messy, (name, value, whole) => {
        expect(['read', 'malformed']).toContain(
          readCitizen037({ ...CITIZEN, [name]: value }).outcome,
        );
        readCitizen037(whole);
        parseAnswer037(whole);
        parseAnswer037({ Body: { CongdanCollection: { CongDan: whole } } });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('an answer of the service', () => {
  const found = { CongdanCollection: { CongDan: CITIZEN } };
  it.each([
    ['Body', { Body: found }, 'citizens'],
    ['Envelope.Body', { Envelope: { Body: found } }, 'citizens'],
    ['an empty collection', { Body: { CongdanCollection: '' } }, 'nobody'],
    [
      'an empty citizen',
      { Body: { CongdanCollection: { CongDan: { SoDinhDanh: '' } } } },
      'nobody',
    ],
    ['error 004', { errorCode: '004' }, 'error'],
    ['error 5 in the body', { Body: { errorCode: 5 } }, 'error'],
    ['code 000 beside a citizen', { errorCode: '000', Body: found }, 'citizens'],
    ['a fault', { Envelope: { Body: { Fault: { faultstring: 'x' } } } }, 'error'],
    ['yes', { Body: { KetQuaXacThuc: { TonTai: 'true' } } }, 'exists'],
    ['perhaps', { Body: { KetQuaXacThuc: { TonTai: 'maybe' } } }, 'malformed'],
    ['something else', { ok: true }, 'malformed'],
    ['a text', '<html>', 'malformed'],
  ])('%s', (_what, value, outcome) => {
    expect(parseAnswer037(value).outcome).toBe(outcome);
  });
});
