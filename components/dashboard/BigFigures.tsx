import { COUNTER_MEANINGS } from '../../lib/report/columns';
import type { Figures } from '../../lib/report/figures';
import { formatCount, formatShare } from '../../lib/report/format';

interface Tile {
  readonly name: string;
  readonly figure: string;
  readonly meaning: string;
}

/** The few figures that a supervisor asks for first, each with what it counts. */
export function BigFigures({ figures }: { readonly figures: Figures }) {
  return (
    <section class="panel stack" aria-label="Số liệu chính">
      <dl class="tiles">
        {tilesOf(figures).map((tile, index) => (
          <div class={index === 0 ? 'tile tile-main' : 'tile'} key={tile.name}>
            <dt>{tile.name}</dt>
            <dd class="tile-figure number">{tile.figure}</dd>
            <dd class="tile-meaning">{tile.meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">
        Tỷ lệ điền sẵn = số trường đang giữ giá trị do tiện ích điền ÷ số trường thông tin. Trường
        đã hoàn tác, đã sửa, nhập tay hoặc không được điền vẫn nằm trong mẫu số.
      </p>
    </section>
  );
}

function tilesOf(figures: Figures): readonly Tile[] {
  const { filled, fields, dossiers, forms, redeclared, editedAfter, lookups } = figures;
  return [
    {
      name: 'Tỷ lệ điền sẵn',
      figure: formatShare(figures.prefilledShare),
      meaning: `${formatCount(filled)} trên ${formatCount(fields)} trường thông tin không phải khai lại.`,
    },
    {
      name: 'Hồ sơ',
      figure: formatCount(dossiers),
      meaning: `Có thao tác trên tờ khai, với ${formatCount(forms)} tờ khai.`,
    },
    { name: 'Khai báo lại', figure: formatCount(redeclared), meaning: COUNTER_MEANINGS.redeclared },
    {
      name: 'Sửa sau khi điền',
      figure: formatCount(editedAfter),
      meaning: COUNTER_MEANINGS.editedAfter,
    },
    { name: 'Lượt tra cứu', figure: formatCount(lookups), meaning: COUNTER_MEANINGS.lookups },
  ];
}
