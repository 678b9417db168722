import '../../lib/protocol/without-eval';
import { render } from 'preact';
import { SlipPaper } from '../../components/report/SlipPaper';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { DATUM_KEYS } from '../../lib/citizen/keys';
import { dayInVietNam, formatDay } from '../../lib/report/format';
import '../../components/style/base.css';
import '../../components/report/paper.css';

/** The address names data, never values: `#fullName,birthDate`. */
function keysOfAddress() {
  const asked = new Set(location.hash.slice(1).split(','));
  return DATUM_KEYS.filter((key) => asked.has(key));
}

async function start(root: HTMLElement): Promise<void> {
  const { unit } = await loadPreferences();
  const today = formatDay(dayInVietNam(new Date().toISOString()));
  render(
    <main class="stack slip">
      <p class="row no-print">
        <button type="button" class="button button-primary" onClick={() => window.print()}>
          In phiếu
        </button>
        <span class="soft">
          Công dân tự ghi họ tên, số và nội dung đúng. Máy chỉ đếm loại thông tin, không lưu giá
          trị.
        </span>
      </p>
      <SlipPaper keys={keysOfAddress()} today={today} unit={unit} />
    </main>,
    root,
  );
}

const root = document.getElementById('app');
if (root) void start(root);
