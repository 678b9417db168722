import type { Figures } from '../../lib/report/figures';
import {
  BASIS_WORDS,
  formatMeasure,
  formatMove,
  MEASURES,
  type Measure,
  type MeasureId,
  UNOFFICIAL,
} from '../../lib/report/measures';

const FIRST: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'prefilled-share',
  'dossiers',
  'clean-share',
  'redeclared',
  'time-saved',
]);

export interface BigFiguresProps {
  readonly figures: Figures;
  /** Of the period that this one is compared with; null without a comparison. */
  readonly before: Figures | null;
}

/** Every measure of the period: the ones asked for first in large type, each with what stands behind it. */
export function BigFigures({ figures, before }: BigFiguresProps) {
  const known = before !== null && before.fields + before.lookups > 0 ? before : null;
  const first = MEASURES.filter(({ id }) => FIRST.has(id));
  const others = MEASURES.filter(({ id }) => !FIRST.has(id));
  return (
    <section class="panel stack" aria-label="Số liệu chính">
      <dl class="tiles">
        {first.map((measure, at) => (
          <Tile
            key={measure.id}
            measure={measure}
            figures={figures}
            before={known}
            main={at === 0}
          />
        ))}
      </dl>
      <dl class="tiles tiles-small">
        {others.map((measure) => (
          <Tile key={measure.id} measure={measure} figures={figures} before={known} main={false} />
        ))}
      </dl>
      {before && !known && <p class="small soft">Kỳ so sánh chưa có số liệu.</p>}
      <details class="small">
        <summary>Cách tính</summary>
        <dl class="formulas">
          {MEASURES.map(({ id, name, basis, formula }) => (
            <div key={id}>
              <dt>
                {name} <span class="badge">{BASIS_WORDS[basis]}</span>
              </dt>
              <dd>{formula}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{UNOFFICIAL}</p>
      </details>
    </section>
  );
}

interface TileProps extends BigFiguresProps {
  readonly measure: Measure;
  readonly main: boolean;
}

function Tile({ measure, figures, before, main }: TileProps) {
  return (
    <div class={main ? 'tile tile-main' : 'tile'} data-measure={measure.id}>
      <dt>
        {measure.name}
        {measure.basis !== 'measured' && <span class="badge">{BASIS_WORDS[measure.basis]}</span>}
      </dt>
      <dd class="tile-figure number">{formatMeasure(measure, figures)}</dd>
      {before && <Move measure={measure} now={figures} before={before} />}
      <dd class="tile-meaning">{measure.behind(figures)}</dd>
    </div>
  );
}

function Move(props: {
  readonly measure: Measure;
  readonly now: Figures;
  readonly before: Figures;
}) {
  const { measure, now, before } = props;
  const move = formatMove(measure, now, before);
  if (move === null) return <dd class="tile-move soft">Kỳ so sánh chưa có số liệu</dd>;
  return (
    <dd class={`tile-move tile-move-${toneOf(measure, now, before)}`}>
      {move} <span class="soft">(trước: {formatMeasure(measure, before)})</span>
    </dd>
  );
}

function toneOf(measure: Measure, now: Figures, before: Figures): 'good' | 'warn' | 'neutral' {
  const change = (measure.valueOf(now) ?? 0) - (measure.valueOf(before) ?? 0);
  if (measure.better === 'neither' || change === 0) return 'neutral';
  return change > 0 === (measure.better === 'more') ? 'good' : 'warn';
}
