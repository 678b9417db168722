import { useEffect, useState } from 'preact/hooks';
import { ExplainView } from '../../components/explain/ExplainView';
import { saveTextFile } from '../../lib/browser/save-file';
import { createSessionState, watchSessionState } from '../../lib/browser/session-state';
import { extensionVersion } from '../../lib/browser/version';
import type { CounterState, OpenForm } from '../../lib/counter/state';
import type { PlanRow } from '../../lib/form/contract/plan';
import { explainForm } from '../../lib/form/explain/explain';
import { exportExplanation } from '../../lib/form/explain/report';

type Row = Pick<PlanRow, 'fieldId' | 'decision' | 'reason'>;

/** All that this page keeps of the counter's state: no citizen, no record, no value. */
interface OpenPage {
  readonly open: OpenForm;
  readonly origin: string;
  readonly path: string;
  readonly procedure: string | null;
  readonly rows: readonly Row[];
}

function openPageOf({ open, binding, procedure, review, result }: CounterState): OpenPage | null {
  if (!open || !binding) return null;
  const rows = (review?.rows ?? result?.rows ?? []).map(
    ({ fieldId, decision, reason }): Row => ({ fieldId, decision, reason }),
  );
  return { open, origin: binding.origin, path: binding.path, procedure, rows };
}

/** Why each field of the open form is filled or not; follows the counter while it is open. */
export function App() {
  const [page, setPage] = useState<OpenPage | null | 'loading'>('loading');
  useEffect(() => {
    const show = (state: CounterState) => setPage(openPageOf(state));
    void createSessionState().load().then(show);
    return watchSessionState(show, () => undefined);
  }, []);
  if (page === 'loading') return null;
  if (page === null)
    return (
      <main class="form-page stack">
        <h1>Giải thích tờ khai đang mở</h1>
        <p class="banner banner-info" role="status">
          Chưa có tờ khai nào đang mở ở quầy. Mở tờ khai, quét thẻ ở quầy tiếp nhận rồi quay lại
          trang này.
        </p>
      </main>
    );
  const { open, origin, path, procedure } = page;
  const title = open.form.headings[0] ?? open.form.title;
  const fields = explainForm(open.form, open.understandings, page.rows);
  const save = () =>
    saveTextFile(
      'khai-mot-lan-chan-doan.json',
      exportExplanation({ version: extensionVersion(), origin, path, procedure, title, fields }),
      'application/json',
    );
  return (
    <ExplainView
      title={title}
      origin={origin}
      procedure={procedure}
      fields={fields}
      onExport={save}
    />
  );
}
