import { formatCount, formatDay } from '../../lib/report/format';
import type { ReportTable } from '../../lib/report/table';

const HEIGHT = 96;
const BAR = 26;
const STEP = 34;
/** A day takes at most so many pixels; on a narrow page all days shrink alike. */
const WIDEST = 64;
const MAX_DAYS = 62;

/** Fields per day, the pre-filled part dark; the same numbers stand in the table. */
export function DayBars({ table }: { readonly table: ReportTable }) {
  const days = table.lines.toReversed().slice(-MAX_DAYS);
  const top = Math.max(...days.map((line) => line.figures.fields));
  if (days.length < 2 || top === 0) return null;
  const width = days.length * STEP;
  const scale = (count: number) => (count / top) * HEIGHT;
  return (
    <figure class="panel stack-tight day-bars">
      <figcaption class="row-spread">
        <strong>Trường thông tin theo ngày</strong>
        <span class="row small soft">
          <span class="key key-filled" aria-hidden="true" /> Điền sẵn
          <span class="key key-rest" aria-hidden="true" /> Còn lại
        </span>
      </figcaption>
      <div class="day-bars-frame">
        <svg
          role="img"
          aria-label={`Trường thông tin từng ngày, nhiều nhất ${formatCount(top)} trường một ngày; số liệu từng ngày có trong bảng.`}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          width={days.length * WIDEST}
          height={HEIGHT}
        >
          {days.map((line, index) => {
            const { fields, filled } = line.figures;
            const x = index * STEP + (STEP - BAR) / 2;
            return (
              <g key={line.key}>
                <title>{`${formatDay(line.group.day ?? '')}: ${formatCount(filled)} điền sẵn trên ${formatCount(fields)} trường`}</title>
                <rect
                  class="bar-rest"
                  x={x}
                  y={HEIGHT - scale(fields)}
                  width={BAR}
                  height={scale(fields)}
                />
                <rect
                  class="bar-filled"
                  x={x}
                  y={HEIGHT - scale(filled)}
                  width={BAR}
                  height={scale(filled)}
                />
              </g>
            );
          })}
        </svg>
        <p class="row-spread small soft day-bars-ends">
          <span>{formatDay(days[0]?.group.day ?? '')}</span>
          <span>{formatDay(days.at(-1)?.group.day ?? '')}</span>
        </p>
      </div>
    </figure>
  );
}
