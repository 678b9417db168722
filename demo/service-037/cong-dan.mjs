/** A training citizen as the element CongDan, with the habits of the real answers. */
export function congDanOf(citizen, population) {
  const day = citizen.born.replaceAll('-', '');
  return {
    SoDinhDanh: citizen.id,
    SoCMND: citizen.old ?? '',
    // The whole name in capitals stands in Ten; Ho and ChuDem are empty.
    HoVaTen: { Ho: '', ChuDem: '', Ten: citizen.name.toLocaleUpperCase('vi') },
    GioiTinh: citizen.sex === 'male' ? '1' : '2',
    DanToc: citizen.ethnicity ?? '99',
    TonGiao: citizen.religion ?? '',
    TinhTrangHonNhan: citizen.marital ?? '0',
    NhomMau: citizen.blood ?? '00',
    // Where the day is not known, NgayThangNam is missing altogether.
    NgayThangNamSinh:
      day.length === 8 ? { Nam: day.slice(0, 4), NgayThangNam: day } : { Nam: day.slice(0, 4) },
    NoiDangKyKhaiSinh: placeOf(citizen.registered),
    QueQuan: placeOf(citizen.homeTown),
    ThuongTru: placeOf(citizen.permanent),
    NoiOHienTai: placeOf(citizen.current),
    QuocTich: citizen.nationality ?? '',
    Cha: kinOf(citizen.father, population),
    Me: kinOf(citizen.mother, population),
    VoChong: kinOf(citizen.spouse, population),
    NguoiDaiDien: kinOf(citizen.representative, population),
    ChuHo: { QuanHe: 'CH01', ...kinOf(citizen.householder, population) },
    SoSoHoKhau: '',
  };
}

function placeOf(packed) {
  if (!packed)
    return { MaTinhThanh: '', MaQuanHuyen: '', MaPhuongXa: '', ChiTiet: '', QuocGia: '' };
  const [, province, district, commune, ...detail] = packed.split('/');
  return {
    MaTinhThanh: province,
    MaQuanHuyen: district,
    MaPhuongXa: commune,
    ChiTiet: detail.join('/').toLocaleUpperCase('vi'),
    QuocGia: 'VN',
  };
}

function kinOf(kin, population) {
  const person = typeof kin === 'number' ? population.citizens[kin] : kin;
  if (!person) return { HoVaTen: '', QuocTich: '', SoDinhDanh: '', SoCMND: '' };
  return {
    HoVaTen: (person.name ?? person.fullName).toLocaleUpperCase('vi'),
    QuocTich: person.nationality ?? '',
    SoDinhDanh: person.id ?? person.idNumber ?? '',
    SoCMND: person.old ?? person.oldIdNumber ?? '',
  };
}
