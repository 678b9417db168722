/** What the showcase father's record says, by the keys of the library pages. */
import { SHOWCASE } from '../../tools/population/showcase.mjs';

const { father, mother, householder } = SHOWCASE;

export const ANSWERS = {
  hoTen: father.name,
  soDinhDanh: father.id,
  ngaySinh: father.born,
  gioiTinh: '1',
  danToc: '01',
  quocTich: 'VN',
  tinh: '80',
  xa: '25525',
  diaChi: 'Tổ 7, ấp Hội Phước',
  dienThoai: father.phone,
  email: father.email,
  chaHoTen: householder.name,
  chaSoDinhDanh: householder.id,
  vcHoTen: mother.name,
  vcSoDinhDanh: mother.id,
};

/** Questions that are nobody's data: they stay empty. */
const DECOYS = ['maSoThue', 'ngayHen', 'ghiChu', 'canBo'];

/** So are the state keys that begin with x, as the page of traps names its many. */
export const isDecoy = (key) => DECOYS.includes(key) || /^x[A-Z]/.test(key);

/** The first block of every page is the scanned person's, whatever capacity its title names. */
const PREFIX = {
  applicant: '',
  owner: '',
  householder: '',
  father: 'cha',
  spouse: 'vc',
  wife: 'vc',
};
const NAMES = {
  fullName: 'hoTen',
  idNumber: 'soDinhDanh',
  birthDate: 'ngaySinh',
  sex: 'gioiTinh',
  ethnicity: 'danToc',
  nationality: 'quocTich',
  province: 'tinh',
  commune: 'xa',
  detail: 'diaChi',
  phone: 'dienThoai',
  email: 'email',
};

/** The state key that a row of the review asks about, undefined for a question of no page. */
export function stateKeyOf({ key, person }) {
  const name = NAMES[key?.split('.').at(-1)];
  const prefix = PREFIX[person?.person];
  if (name === undefined || prefix === undefined) return undefined;
  return prefix === '' ? name : `${prefix}${name[0].toUpperCase()}${name.slice(1)}`;
}

/** Whether a page's state holds the answer: phones by their digits, names in capitals or not. */
export function isAnswer(key, held) {
  const text = String(held ?? '').trim();
  if (key === 'dienThoai') return text.replace(/\D/g, '') === ANSWERS[key];
  return text.toLocaleUpperCase('vi') === ANSWERS[key]?.toLocaleUpperCase('vi');
}

export const isEmpty = (held) => held === undefined || held === null || held === '';
