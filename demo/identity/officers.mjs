/** Invented officers of the demonstration. `units` name where they work, `staff_id` and `email` are for the 037 service. */
export const OFFICERS = [
  {
    officer: 'can-bo.01',
    name: 'Phạm Thị Cán Bộ (một cửa xã Tân Hội)',
    unit: ['xa-tan-hoi.1'],
    staff_id: '000095999901',
    email: 'can-bo.01@example.vn',
    scopes: ['citizen:lookup', 'citizen:verify', 'dossier:report'],
  },
  {
    officer: 'can-bo.02',
    name: 'Nguyễn Văn Cán Bộ (một cửa xã Tân Hội)',
    unit: ['xa-tan-hoi.1'],
    staff_id: '000095999902',
    email: 'can-bo.02@example.vn',
    scopes: ['citizen:lookup', 'citizen:verify', 'dossier:report'],
  },
  {
    officer: 'giam-sat.01',
    name: 'Lê Thị Giám Sát (đối soát lượt tra cứu)',
    unit: ['xa-tan-hoi.1'],
    staff_id: '000095999903',
    email: 'giam-sat.01@example.vn',
    scopes: ['lookup:reconcile'],
  },
];
