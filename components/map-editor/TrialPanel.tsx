import { type PersonRef, personId } from '../../lib/citizen/person';
import type { TrialCast, TrialCitizen, TrialRow } from '../../lib/map-editor/trial';
import { personWords } from '../wording/person';

interface Props {
  readonly persons: readonly PersonRef[];
  readonly citizens: readonly TrialCitizen[];
  readonly cast: TrialCast;
  readonly trial: ReadonlyMap<string, TrialRow> | null;
  readonly onCast: (cast: TrialCast) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** What the counter would put where, for invented people; the page itself is left alone. */
export function TrialPanel({ persons, citizens, cast, trial, onCast, onStart, onEnd }: Props) {
  return (
    <section class="panel stack" aria-labelledby="trial-title">
      <h2 id="trial-title">Thử trên công dân giả định</h2>
      <p class="small soft">
        Chỉ tính và hiện dưới từng ô ở bảng trên; không ghi gì lên trang. Điền thật chỉ ở quầy, sau
        khi cán bộ xác nhận.
      </p>
      {trial === null ? (
        <div>
          <button type="button" class="button button-secondary" data-trial-start onClick={onStart}>
            Thử
          </button>
        </div>
      ) : (
        <>
          {persons.length === 0 && (
            <p class="soft">Tờ khai chưa có ô nào hỏi dữ liệu của một người.</p>
          )}
          {persons.map((ref) => (
            <div key={personId(ref)} class="field">
              <label class="field-label" for={`cast-${personId(ref)}`}>
                {personWords(ref)}
              </label>
              <select
                id={`cast-${personId(ref)}`}
                class="input"
                data-cast={personId(ref)}
                value={cast.get(personId(ref)) ?? ''}
                onChange={(event) => onCast(recast(cast, ref, event.currentTarget.value))}
              >
                <option value="">Không ai</option>
                {citizens.map(({ idNumber, fullName, birthText }) => (
                  <option key={idNumber} value={idNumber}>
                    {fullName} – {birthText}
                  </option>
                ))}
              </select>
            </div>
          ))}
          <p role="status" class="small" data-trial-sum>
            {sumWords(trial)}
          </p>
          <div>
            <button type="button" class="button button-quiet" onClick={onEnd}>
              Thôi thử
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function recast(cast: TrialCast, ref: PersonRef, idNumber: string): TrialCast {
  const next = new Map(cast);
  if (idNumber === '') next.delete(personId(ref));
  else next.set(personId(ref), idNumber);
  return next;
}

function sumWords(trial: ReadonlyMap<string, TrialRow>): string {
  const rows = [...trial.values()];
  const count = (decision: TrialRow['decision']) =>
    rows.filter((row) => row.decision === decision).length;
  return `Sẽ điền ${count('fill')} ô, để cán bộ chọn ${count('offer')} ô, để trống ${count('leave')} ô.`;
}
