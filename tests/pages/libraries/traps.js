/** Small boxes of one person among many that are somebody else's or nobody's, seen and unseen. No library. */
import { showState } from './common.js';

const OWN = ['hoTen', 'soDinhDanh', 'ngaySinh', 'gioiTinh', 'dienThoai', 'email'];

function show() {
  const form = document.getElementById('form');
  const answers = new FormData(form);
  const keys = [...form.elements].map(({ name }) => name).filter((name) => name !== '');
  showState(
    Object.fromEntries([...new Set([...OWN, ...keys])].map((key) => [key, answers.get(key) ?? ''])),
  );
}

document.addEventListener('input', show);
document.addEventListener('change', show);
show();
