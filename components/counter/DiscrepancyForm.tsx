import { useState } from 'preact/hooks';
import type { DatumKey } from '../../lib/citizen/keys';
import { DATUM_WORDS } from '../wording/datum';

export interface DiscrepancyFormProps {
  readonly citizens: readonly {
    readonly id: string;
    readonly name: string;
    /** What the record holds about this citizen. */
    readonly keys: readonly DatumKey[];
  }[];
  /** Counts the data and opens the paper to print. */
  readonly onMake: (citizen: string, keys: readonly DatumKey[]) => void;
}

/** A citizen says that the record is wrong: which data, for a paper that the citizen fills in and signs. */
export function DiscrepancyForm({ citizens, onMake }: DiscrepancyFormProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, readonly DatumKey[]>>>({});
  if (citizens.length === 0) return null;
  return (
    <details class="small" data-discrepancy>
      <summary>Công dân nói thông tin trong CSDL chưa đúng</summary>
      {citizens.map(({ id, name, keys }) => {
        const wrong = chosen[id] ?? [];
        const toggle = (key: DatumKey) =>
          setChosen({
            ...chosen,
            [id]: wrong.includes(key) ? wrong.filter((one) => one !== key) : [...wrong, key],
          });
        return (
          <fieldset class="stack-tight" key={id}>
            <legend>{name}</legend>
            {keys.map((key) => (
              <label class="check" key={key}>
                <input type="checkbox" checked={wrong.includes(key)} onChange={() => toggle(key)} />
                <span>{DATUM_WORDS[key]}</span>
              </label>
            ))}
            <button
              type="button"
              class="button button-secondary button-small"
              disabled={wrong.length === 0}
              onClick={() => {
                onMake(id, wrong);
                setChosen({ ...chosen, [id]: [] });
              }}
            >
              Ghi nhận và mở phiếu để in
            </button>
          </fieldset>
        );
      })}
    </details>
  );
}
