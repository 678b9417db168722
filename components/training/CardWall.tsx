import { useMemo, useState } from 'preact/hooks';
import { foldExact } from '../../lib/citizen/fold';
import type { TrainingCard } from '../../lib/registry/training-cards';
import { QrCode } from './QrCode';

interface Props {
  readonly cards: readonly TrainingCard[];
  readonly onScan: (scanText: string) => void;
  readonly onPrint: (household: string) => void;
}

/** Households shown before the list is asked for more. */
const SHOWN = 6;

/** The invented families as cards: press one to scan it, or print a family on A4. */
export function CardWall({ cards, onScan, onPrint }: Props) {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SHOWN);
  const families = useMemo(() => groupByHousehold(cards), [cards]);
  const wanted = foldExact(search);
  const found = families.filter(({ members }) =>
    members.some(
      ({ fullName, idNumber }) => foldExact(fullName).includes(wanted) || idNumber.includes(search),
    ),
  );
  return (
    <section class="stack card-wall" aria-labelledby="cards-title">
      <h2 id="cards-title">Thẻ tập huấn</h2>
      <p class="small soft">Người không có thật. Bấm một thẻ để quét, không cần máy quét.</p>
      <label class="field-label" for="card-search">
        Tìm theo tên hoặc số
      </label>
      <input
        id="card-search"
        class="input"
        value={search}
        autocomplete="off"
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {found.length === 0 && (
        <p role="status">Không có ai như vậy. Xóa bớt chữ trong ô tìm rồi thử lại.</p>
      )}
      <ul class="family-list">
        {found.slice(0, most).map(({ household, members }) => (
          <li key={household} class="panel stack-tight">
            <ul class="family">
              {members.map((card) => (
                <li key={card.idNumber}>
                  <button
                    type="button"
                    class="id-card"
                    data-card={card.idNumber}
                    onClick={() => onScan(card.scanText)}
                  >
                    <QrCode text={card.scanText} />
                    <span>
                      <strong>{card.fullName}</strong>
                      <span class="small soft">
                        {card.relation} · {card.birthText}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            <button
              type="button"
              class="button button-quiet button-small"
              onClick={() => onPrint(household)}
            >
              In thẻ của gia đình này
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="button button-secondary" onClick={() => setMost(most + SHOWN)}>
          Xem thêm gia đình ({found.length - most})
        </button>
      )}
    </section>
  );
}

export interface Family {
  readonly household: string;
  readonly members: readonly TrainingCard[];
}

export function groupByHousehold(cards: readonly TrainingCard[]): readonly Family[] {
  const families = new Map<string, TrainingCard[]>();
  for (const card of cards) {
    const members = families.get(card.household);
    if (members) members.push(card);
    else families.set(card.household, [card]);
  }
  return [...families].map(([household, members]) => ({ household, members }));
}
