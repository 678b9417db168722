import type { ComponentChildren } from 'preact';
import { LINE_IDS, type ReadinessLine, verdictOf } from '../../lib/readiness/line';
import { LINE_NAMES, lineWords, STATE_WORDS, verdictWords } from '../wording/readiness';

interface Props {
  /** In any order; lines that are still looked at are absent. */
  readonly lines: readonly ReadinessLine[];
  readonly version: string;
  /** Day and time of this look, as shown on paper. */
  readonly at: string;
  readonly onAllow: (origins: readonly string[]) => void;
  readonly onAgain: () => void;
  readonly onPrint: () => void;
  readonly onOptions: () => void;
  readonly onSave: () => void;
  /** The trial of the scanner. */
  readonly children: ComponentChildren;
}

const BADGES = { good: 'badge badge-good', todo: 'badge badge-error', unknown: 'badge badge-warn' };

/** Whether this machine is ready for the counter, on one screen and one sheet of paper. */
export function ReadinessView(props: Props) {
  const { lines, at, version, onAgain, onPrint, onOptions, onSave, onAllow, children } = props;
  const complete = lines.length === LINE_IDS.length;
  const { todo } = verdictOf(lines);
  return (
    <main class="form-page stack">
      <header class="row-spread">
        <h1>Kiểm tra máy</h1>
        <span class="row no-print">
          <button type="button" class="button button-secondary" data-again onClick={onAgain}>
            Kiểm tra lại
          </button>
          <button type="button" class="button button-secondary" onClick={onPrint}>
            In
          </button>
          <button type="button" class="button button-secondary" data-diagnostics onClick={onSave}>
            Lưu tệp chẩn đoán
          </button>
          <button type="button" class="button button-quiet" onClick={onOptions}>
            Tùy chọn
          </button>
        </span>
      </header>
      <p
        class={todo > 0 ? 'banner banner-warn' : 'banner banner-good'}
        role="status"
        data-verdict={complete ? 'complete' : 'looking'}
      >
        <strong>{complete ? verdictWords(verdictOf(lines)) : 'Đang kiểm tra…'}</strong>
        <span class="soft small">
          Khai Một Lần {version} · {at}
        </span>
      </p>
      <table class="table readiness">
        <caption class="visually-hidden">Từng mục, tình trạng và việc cần làm</caption>
        <tbody>
          {LINE_IDS.map((id) => (
            <Row key={id} id={id} line={lines.find((one) => one.id === id)} onAllow={onAllow} />
          ))}
        </tbody>
      </table>
      {children}
    </main>
  );
}

interface RowProps {
  readonly id: ReadinessLine['id'];
  readonly line: ReadinessLine | undefined;
  readonly onAllow: Props['onAllow'];
}

function Row({ id, line, onAllow }: RowProps) {
  const missing = line?.code === 'sites-missing' || line?.code === 'services-missing';
  return (
    <tr data-line={id} data-state={line?.state ?? 'looking'} data-code={line?.code}>
      <th scope="row">{LINE_NAMES[id]}</th>
      <td>
        {line ? <span class={BADGES[line.state]}>{STATE_WORDS[line.state]}</span> : <span>…</span>}
      </td>
      <td>
        {line && lineWords(line)}
        {line && missing && (
          <>
            {' '}
            <button
              type="button"
              class="button button-secondary button-small no-print"
              onClick={() => onAllow(line.facts)}
            >
              Cho phép
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
