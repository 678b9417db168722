/** Reads what is asked, as strictly as a service that "must order by this" does. */
const ORDER = [
  'MaYeuCau',
  'MaDVC',
  'MaTichHop',
  'MaCanBo',
  'MaDonVi',
  'TaiKhoan',
  'SoDienThoai',
  'SoDinhDanh',
  'SoCMND',
  'HoVaTen',
  'NgayThangNamSinh',
];

export function parseSoap(text) {
  const [, operation, body] =
    /<soapenv:Body><dan:(\w+)>(.*)<\/dan:\1><\/soapenv:Body>/s.exec(text) ?? [];
  if (!operation || !text.includes('xmlns:dan="http://dancuquocgia.bca"'))
    return { malformed: true };
  const elements = [...body.matchAll(/<dan:(\w+)>((?:(?!<\/dan:\1>).)*)<\/dan:\1>/gs)];
  const places = elements.map(([, name]) => ORDER.indexOf(name));
  if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0)))
    return { malformed: true };
  const values = Object.fromEntries(elements.map(([, name, value]) => [name, value]));
  const [, , born] =
    /<dan:(Nam|NgayThangNam)>(\d+)<\/dan:\1>/.exec(values.NgayThangNamSinh ?? '') ?? [];
  return { ...values, operation, born };
}

export function parseFacade(text) {
  try {
    const { type, NgayThangNamSinh, ...values } = JSON.parse(text);
    return { ...values, operation: type, born: NgayThangNamSinh.replaceAll('-', '') };
  } catch {
    return { malformed: true };
  }
}
