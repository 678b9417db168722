import { useMemo } from 'preact/hooks';
import type { DatumKey } from '../../lib/citizen/keys';
import type { RollupRow } from '../../lib/journal/rollup';
import { dayChart, reviewChart, shareChart, standardChart } from '../../lib/report/charts';
import { UNNAMED_WORDS } from '../../lib/report/columns';
import type { DataKind } from '../../lib/report/figures';
import type { FilterName } from '../../lib/report/filter';
import { formatHash } from '../../lib/report/format';
import { UNOFFICIAL } from '../../lib/report/measures';
import { Chart } from '../chart/Chart';
import { DATUM_WORDS } from '../wording/datum';

export interface ChartsProps {
  readonly rows: readonly RollupRow[];
  readonly data: DataKind;
  /** Absent where one day is shown already. */
  readonly onDay: ((day: string) => void) | undefined;
  readonly onGroup: (name: FilterName, key: string) => void;
  readonly onDatum: (key: DatumKey) => void;
}

const named = (key: string) => key || UNNAMED_WORDS;
const formNamed = (key: string) => (key === '' ? UNNAMED_WORDS : formatHash(key));

/** The period drawn: along its days, by procedure, what to look at again, and how forms stand to the source. */
export function Charts({ rows, data, onDay, onGroup, onDatum }: ChartsProps) {
  const models = useMemo(
    () => ({
      days: dayChart(rows, data),
      procedures: shareChart(rows, data, 'procedure', {
        title: 'Tỷ lệ điền sẵn theo thủ tục',
        subject: 'Thủ tục',
        nameOf: named,
      }),
      officers: shareChart(rows, data, 'officer', {
        title: 'Tỷ lệ điền sẵn theo cán bộ',
        subject: 'Cán bộ',
        nameOf: named,
      }),
      review: reviewChart(rows, data, (key) => DATUM_WORDS[key]),
      standard: standardChart(rows, data, formNamed),
    }),
    [rows, data],
  );
  return (
    <section class="charts" aria-labelledby="charts-title">
      <h2 id="charts-title" class="visually-hidden">
        Biểu đồ
      </h2>
      <div class="charts-wide">
        <Chart model={models.days} {...(onDay ? { onOpen: onDay, openWords: 'Xem ngày' } : {})} />
      </div>
      <Chart
        model={models.procedures}
        onOpen={(key) => onGroup('procedure', key)}
        openWords="Chỉ xem"
      />
      <Chart
        model={models.officers}
        onOpen={(key) => onGroup('officer', key)}
        openWords="Chỉ xem"
      />
      <Chart
        model={models.review}
        onOpen={(key) => onDatum(key as DatumKey)}
        openWords="Xem hồ sơ"
      />
      <div class="stack-tight">
        <Chart model={models.standard} onOpen={(key) => onGroup('form', key)} openWords="Chỉ xem" />
        <p class="small soft">{UNOFFICIAL}</p>
      </div>
    </section>
  );
}
