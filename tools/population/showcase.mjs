/**
 * Three citizens for a demonstration: a young couple about to register a birth, and the elderly householder
 * they live with, in Xã Tân Hội (25525), Tỉnh Tây Ninh, one of the six communes made of huyện Tân Châu.
 * Names, numbers and dates are invented and stay the same in every population.
 */
export const SHOWCASE = {
  father: {
    id: '000095250112',
    old: '000295112',
    name: 'Lê Minh Khôi',
    sex: 'male',
    year: 1995,
    born: '1995-03-12',
    cardIssued: '2022-06-20',
    phone: '0900000112',
    email: 'le.minh.khoi@example.vn',
  },
  mother: {
    id: '000197250212',
    old: '000297212',
    name: 'Trần Thị Ngọc Hân',
    sex: 'female',
    year: 1997,
    born: '1997-11-02',
    cardIssued: '2022-06-20',
    phone: '0900000212',
    email: 'tran.ngoc.han@example.vn',
  },
  householder: {
    id: '000051250312',
    old: '000251312',
    name: 'Lê Văn Thạnh',
    sex: 'male',
    year: 1951,
    born: '1951-08-16',
    cardIssued: '2021-07-05',
  },
};

const CARD_ADDRESS = 'Tổ 7, Ấp Hội Phước, Tân Hội, Tân Châu, Tây Ninh';

const cardDate = (iso) => iso.split('-').reverse().join('');

/** What the QR code on the front of this citizen's chip card says (DOMAIN.md §2.2). */
export function scanTextOf({ id, old, name, born, sex, cardIssued }) {
  const sexText = sex === 'male' ? 'Nam' : 'Nữ';
  return [id, old ?? '', name, cardDate(born), sexText, CARD_ADDRESS, cardDate(cardIssued)].join(
    '|',
  );
}
