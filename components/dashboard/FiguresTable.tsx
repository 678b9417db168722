import { useState } from 'preact/hooks';
import type { RollupCounter } from '../../lib/journal/rollup';
import {
  COUNTER_MEANINGS,
  COUNTER_WORDS,
  GROUPING_WORDS,
  UNNAMED_WORDS,
} from '../../lib/report/columns';
import type { Figures } from '../../lib/report/figures';
import { formatCount, formatDay, formatHash, formatShare } from '../../lib/report/format';
import type { Grouping, ReportLine, ReportTable } from '../../lib/report/table';

/** What a table on screen has room for; the CSV has every counter. */
const COUNTERS = [
  'dossiers',
  'cleanDossiers',
  'forms',
  'fields',
  'filled',
  'alreadyRight',
  'kept',
  'offered',
  'left',
  'editedAfter',
  'redeclared',
  'lookups',
] as const satisfies readonly RollupCounter[];
const SHARE_AFTER: RollupCounter = 'filled';
const ALWAYS: ReadonlySet<RollupCounter> = new Set<RollupCounter>([
  'dossiers',
  'fields',
  'filled',
  'editedAfter',
  'redeclared',
]);
const PAGE = 15;

export interface FiguresTableProps {
  readonly table: ReportTable;
  readonly caption: string;
}

/** Lines in pages, and only columns in which something was counted; the CSV has all of both. */
export function FiguresTable({ table, caption }: FiguresTableProps) {
  const [shown, setShown] = useState(PAGE);
  const counters = COUNTERS.filter((name) => ALWAYS.has(name) || table.total[name] !== 0);
  const hidden = table.lines.length - shown;
  return (
    <div class="stack">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="table-frame" tabIndex={0} aria-label={caption}>
        <table class="table figures-table">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.groupings.map((grouping) => (
                <th scope="col" key={grouping}>
                  {GROUPING_WORDS[grouping]}
                </th>
              ))}
              {counters.map((counter) => [
                <th scope="col" class="number" title={COUNTER_MEANINGS[counter]} key={counter}>
                  {COUNTER_WORDS[counter]}
                </th>,
                counter === SHARE_AFTER && (
                  <th scope="col" class="number" key="share">
                    Tỷ lệ điền sẵn
                  </th>
                ),
              ])}
            </tr>
          </thead>
          <tbody>
            {table.lines.slice(0, shown).map((line) => (
              <tr key={line.key}>
                {table.groupings.map((grouping, index) => (
                  <GroupCell key={grouping} grouping={grouping} line={line} head={index === 0} />
                ))}
                <FigureCells figures={line.figures} counters={counters} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={table.groupings.length}>
                Tổng cộng
              </th>
              <FigureCells figures={table.total} counters={counters} />
            </tr>
          </tfoot>
        </table>
      </section>
      {hidden > 0 && (
        <button
          type="button"
          class="button button-secondary"
          onClick={() => setShown(shown + PAGE)}
        >
          Xem thêm ({formatCount(hidden)} dòng)
        </button>
      )}
    </div>
  );
}

interface GroupCellProps {
  readonly grouping: Grouping;
  readonly line: ReportLine;
  readonly head: boolean;
}

function GroupCell({ grouping, line, head }: GroupCellProps) {
  const text = line.group[grouping] ?? '';
  const shown = shownGroup(grouping, text);
  const title = grouping === 'form' && text !== '' ? text : undefined;
  return head ? (
    <th scope="row" class="group" title={title}>
      {shown}
    </th>
  ) : (
    <td class="group" title={title}>
      {shown}
    </td>
  );
}

function shownGroup(grouping: Grouping, text: string): string {
  if (text === '') return UNNAMED_WORDS;
  if (grouping === 'day') return formatDay(text);
  return grouping === 'form' ? formatHash(text) : text;
}

interface FigureCellsProps {
  readonly figures: Figures;
  readonly counters: readonly RollupCounter[];
}

function FigureCells({ figures, counters }: FigureCellsProps) {
  return (
    <>
      {counters.map((counter) => [
        <td class={figures[counter] === 0 ? 'number zero' : 'number'} key={counter}>
          {formatCount(figures[counter])}
        </td>,
        counter === SHARE_AFTER && (
          <td class="number share" key="share">
            {formatShare(figures.prefilledShare)}
          </td>
        ),
      ])}
    </>
  );
}
