import { useEffect, useState } from 'preact/hooks';
import { personId } from '../../lib/citizen/person';
import type { JournalEntry } from '../../lib/journal/entry';
import { byPerson, type FieldLine, fieldLines } from '../../lib/report/dossier';
import { formatDay, formatTime } from '../../lib/report/format';
import { fieldKeyWords, SOURCE_WORDS } from '../wording/datum';
import { ENTRY_KIND_WORDS } from '../wording/entry-kind';
import {
  ENTRY_OUTCOME_WORDS,
  REFUSAL_WORDS,
  ROW_OUTCOME_TONES,
  ROW_OUTCOME_WORDS,
  ROW_REASON_WORDS,
} from '../wording/outcome';
import { personWords } from '../wording/person';
import type { DashboardPorts } from './ports';
import { journalErrorWords } from './words';

/** More than any dossier of a working day has. */
const MAX_ENTRIES = 2000;

export interface DossierDetailProps {
  readonly session: string;
  readonly journal: Pick<DashboardPorts['journal'], 'list'>;
  /** Grows when the journal does. */
  readonly version: number;
}

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly words: string }
  | { readonly status: 'ready'; readonly entries: readonly JournalEntry[] };

/** Which fields of one dossier were pre-filled, and what happened in it. There are no values to show. */
export function DossierDetail({ session, journal, version }: DossierDetailProps) {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  useEffect(() => {
    const reading = { wanted: true };
    journal.list({ session, limit: MAX_ENTRIES }).then(
      (entries) => reading.wanted && setLoaded({ status: 'ready', entries }),
      (error: unknown) =>
        reading.wanted && setLoaded({ status: 'failed', words: journalErrorWords(error) }),
    );
    return () => {
      reading.wanted = false;
    };
  }, [journal, session, version]);
  if (loaded.status === 'loading') return <p role="status">Đang đọc nhật ký của hồ sơ…</p>;
  if (loaded.status === 'failed')
    return (
      <p class="banner banner-error" role="alert">
        {loaded.words}
      </p>
    );
  const lines = fieldLines(loaded.entries);
  return (
    <div class="stack">
      <p class="small soft">
        Mã phiên tiếp nhận <span class="number">{session}</span>. Nhật ký chỉ lưu tên dữ liệu và kết
        quả, không lưu giá trị.
      </p>
      {lines.length > 0 ? (
        <FieldTable lines={lines} session={session} />
      ) : (
        <p>Chưa có trường thông tin nào được ghi nhận.</p>
      )}
      <details>
        <summary>Diễn biến ({loaded.entries.length} mục nhật ký)</summary>
        <ol class="history">
          {loaded.entries.toReversed().map((entry) => (
            <HistoryItem entry={entry} key={entry.id} />
          ))}
        </ol>
      </details>
    </div>
  );
}

function FieldTable(props: { readonly lines: readonly FieldLine[]; readonly session: string }) {
  return (
    <table class="table field-table">
      <caption class="visually-hidden">Các trường thông tin của hồ sơ {props.session}</caption>
      <thead>
        <tr>
          <th scope="col">Trường thông tin</th>
          <th scope="col">Kết quả</th>
        </tr>
      </thead>
      {byPerson(props.lines).map(({ person, lines }) => (
        <tbody key={personId(person)}>
          <tr>
            <th scope="rowgroup" colSpan={2} class="person">
              {personWords(person)}
            </th>
          </tr>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{fieldKeyWords(line.key)}</th>
              <td>
                <span class="row">
                  <span class={`badge badge-${ROW_OUTCOME_TONES[line.state]}`}>
                    {ROW_OUTCOME_WORDS[line.state]}
                  </span>
                  <span class="soft">{noteOf(line)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Why a field came out as it did; for a filled one, where its value came from. */
function noteOf(line: FieldLine): string {
  if (line.reason) return ROW_REASON_WORDS[line.reason];
  return line.source ? `Nguồn: ${SOURCE_WORDS[line.source]}` : '';
}

function HistoryItem({ entry }: { readonly entry: JournalEntry }) {
  return (
    <li class="small">
      <time class="number soft" dateTime={entry.at} title={formatDay(entry.at.slice(0, 10))}>
        {formatTime(entry.at)}
      </time>{' '}
      {ENTRY_KIND_WORDS[entry.kind]} – {ENTRY_OUTCOME_WORDS[entry.outcome].toLowerCase()}
      {entry.refusal && <span class="reason">{REFUSAL_WORDS[entry.refusal]}</span>}
    </li>
  );
}
