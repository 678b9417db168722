import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PersonRef } from '../../lib/citizen/person';
import type { MapSays } from '../../lib/form/maps/schema';
import {
  type EditorRow,
  findRows,
  isShownBy,
  ROW_SHOWS,
  type RowShow,
} from '../../lib/map-editor/rows';
import type { TrialRow } from '../../lib/map-editor/trial';
import { ROW_SHOW_WORDS } from '../wording/map-editor';
import { askedWords, FieldRow } from './FieldRow';

interface Props {
  readonly rows: readonly EditorRow[];
  readonly persons: readonly PersonRef[];
  readonly trial: ReadonlyMap<string, TrialRow> | null;
  /** The field that was pressed in the page, or whose form is open; signature. */
  readonly chosen: string | null;
  readonly picking: boolean;
  readonly onChoose: (signature: string | null) => void;
  readonly onSay: (signature: string, says: MapSays | null) => void;
  readonly onReveal: (row: EditorRow) => void;
  readonly onPick: () => void;
  readonly onStopPicking: () => void;
}

/** Drawing thousands of rows at once would be felt. */
const STEP = 200;

/** Every field of the page in its order, to be searched, narrowed, or pointed at in the page. */
export function FieldList(props: Props) {
  const { rows, persons, trial, chosen, picking, onChoose, onSay, onReveal } = props;
  const [query, setQuery] = useState('');
  const [show, setShow] = useState<RowShow>('all');
  const [most, setMost] = useState(STEP);
  const found = findRows(rows, query, show, askedWords);
  const at = chosen === null ? -1 : found.findIndex(({ signature }) => signature === chosen);
  const isKnown = chosen !== null && rows.some(({ signature }) => signature === chosen);
  // What was pressed in the page comes into view, whatever the list was narrowed to.
  useEffect(() => {
    if (!isKnown) return;
    if (at < 0) {
      setQuery('');
      setShow('all');
    } else if (at >= most) setMost(at + STEP);
  }, [isKnown, at, most]);
  return (
    <section class="panel stack" aria-labelledby="fields-title">
      <div class="row-spread edit-pick">
        <h2 id="fields-title">Các ô của tờ khai</h2>
        <PickButton {...props} />
      </div>
      {picking && (
        <p class="banner banner-info" role="status" data-picking>
          Sang trang tờ khai và bấm vào ô cần chọn; lần bấm đó không tác động lên trang. Bằng bàn
          phím: đưa tiêu điểm vào ô rồi nhấn Enter. Nhấn Esc để thôi.
        </p>
      )}
      <div class="field">
        <label class="field-label" for="find">
          Tìm ô
        </label>
        <input
          id="find"
          class="input"
          type="search"
          autocomplete="off"
          placeholder="Nhãn, người, dữ liệu; có dấu hay không đều được"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <fieldset class="choices" aria-label="Chọn nhóm ô để xem">
        {ROW_SHOWS.map((option) => (
          <label key={option} class="choice">
            <input
              type="radio"
              name="show"
              value={option}
              checked={show === option}
              onChange={() => setShow(option)}
            />
            {ROW_SHOW_WORDS[option]} ({rows.filter((row) => isShownBy(row, option)).length})
          </label>
        ))}
      </fieldset>
      <p class="small soft" role="status" data-found={found.length}>
        {found.length === 0
          ? 'Không có ô nào khớp. Xóa chữ tìm hoặc chọn “Tất cả”.'
          : `Đang xem ${Math.min(found.length, most)} trên ${rows.length} ô.`}
      </p>
      <ol class="edit-list">
        {found.slice(0, most).map((row, index) => (
          <Fragment key={row.signature}>
            {row.section !== '' && row.section !== found[index - 1]?.section && (
              <li class="edit-section small">{row.section}</li>
            )}
            <FieldRow
              row={row}
              persons={persons}
              open={row.signature === chosen}
              trial={trial?.get(row.fieldId)}
              onOpen={(open) => onChoose(open ? row.signature : null)}
              onSay={(says) => onSay(row.signature, says)}
              onReveal={() => onReveal(row)}
            />
          </Fragment>
        ))}
      </ol>
      {found.length > most && (
        <button type="button" class="button button-secondary" onClick={() => setMost(most + STEP)}>
          Xem thêm {Math.min(STEP, found.length - most)} ô
        </button>
      )}
    </section>
  );
}

function PickButton({
  picking,
  onPick,
  onStopPicking,
}: Pick<Props, 'picking' | 'onPick' | 'onStopPicking'>) {
  return picking ? (
    <button type="button" class="button button-secondary" data-stop-pick onClick={onStopPicking}>
      Thôi chọn
    </button>
  ) : (
    <button type="button" class="button button-secondary" data-pick onClick={onPick}>
      Chọn trên trang
    </button>
  );
}
