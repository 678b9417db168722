import { useState } from 'preact/hooks';
import type { Coverage } from '../../lib/report/coverage';
import { formatCount } from '../../lib/report/format';
import { coverageWords } from '../../lib/report/monthly-report';
import type { DashboardPorts } from '../dashboard/ports';

export interface CoverageImportProps {
  readonly ports: DashboardPorts;
  readonly coverage: Coverage | null;
  readonly onImported: () => void;
}

/** Takes the office's own list, so that dossiers done without the extension are in the denominator. */
export function CoverageImport({ ports, coverage, onImported }: CoverageImportProps) {
  const [words, setWords] = useState('');
  const take = async (file: File) => {
    const read = await ports.importDossierList(file);
    if (read.outcome === 'no-numbers')
      return setWords('Không tìm thấy cột mã hồ sơ nào trong tệp. Chọn tệp CSV hoặc XLSX khác.');
    setWords(
      `Đã nhận ${formatCount(read.numbers.length)} mã hồ sơ, bỏ qua ${formatCount(read.skipped)} dòng. Không lưu cột nào khác.`,
    );
    onImported();
  };
  return (
    <div class="row">
      <span>
        <strong>Độ phủ</strong> <span class="badge">nhập tay</span> {coverageWords(coverage)}
      </span>
      <label class="button button-secondary file-button">
        Nhập danh sách hồ sơ (CSV, XLSX)
        <input
          class="visually-hidden"
          type="file"
          accept=".csv,.xlsx"
          onChange={(event) => {
            const [file] = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </label>
      <span role="status" class="small">
        {words}
      </span>
    </div>
  );
}
