const CLERK = [
  ...['citizen:lookup', 'citizen:verify', 'dossier:report'],
  ...['journal:write', 'figures:own'],
];
/** Invented officers of the demonstration. `units` name where they work, `staff_id` and `email` are for the 037 service. */
export const OFFICERS = [
  {
    officer: 'can-bo.01',
    name: 'Phạm Thị Cán Bộ (một cửa xã Tân Hội)',
    unit: ['xa-tan-hoi.1'],
    staff_id: '000095999901',
    email: 'can-bo.01@example.vn',
    scopes: [...CLERK],
  },
  {
    officer: 'can-bo.02',
    name: 'Nguyễn Văn Cán Bộ (một cửa xã Tân Hội)',
    unit: ['xa-tan-hoi.1'],
    staff_id: '000095999902',
    email: 'can-bo.02@example.vn',
    scopes: [...CLERK],
  },
  {
    officer: 'giam-sat.01',
    name: 'Lê Thị Giám Sát (đối soát lượt tra cứu)',
    unit: ['xa-tan-hoi.1'],
    staff_id: '000095999903',
    email: 'giam-sat.01@example.vn',
    scopes: ['lookup:reconcile'],
  },
  {
    officer: 'can-bo.31',
    name: 'Hoàng Văn Cán Bộ (một cửa xã Bình Minh)',
    unit: ['xa-binh-minh.1'],
    staff_id: '000095999931',
    email: 'can-bo.31@example.vn',
    scopes: [...CLERK],
  },
  {
    officer: 'truong-bp.01',
    name: 'Trần Thị Phụ Trách (một cửa xã Tân Hội)',
    unit: ['xa-tan-hoi.1'],
    staff_id: '000095999904',
    email: 'truong-bp.01@example.vn',
    scopes: ['journal:write', 'journal:carry', 'figures:unit'],
  },
  {
    officer: 'tong-hop.01',
    name: 'Võ Văn Tổng Hợp (văn phòng tỉnh)',
    unit: ['van-phong.1'],
    staff_id: '000095999905',
    email: 'tong-hop.01@example.vn',
    scopes: ['figures:province'],
  },
];
