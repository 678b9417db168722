import type { PersonRef } from '../../lib/citizen/person';
import type { RowChoice } from '../../lib/counter/state';
import type { PlanRow } from '../../lib/form/contract/plan';
import type { MapSays } from '../../lib/form/maps/schema';
import { fieldKeyWords, SOURCE_WORDS } from '../wording/datum';
import { PLAN_REASON_WORDS } from '../wording/outcome';
import { personWords } from '../wording/person';
import { CorrectField } from './CorrectField';
import { correctableRow, isCorrected, isDeclaredByMap } from './correctable';

interface Props {
  readonly row: PlanRow;
  readonly choice: RowChoice;
  readonly onChoice: (choice: RowChoice) => void;
  readonly onReveal: () => void;
  /** Persons that the form speaks of. */
  readonly persons: readonly PersonRef[];
  readonly onCorrect: (says: MapSays | null) => void;
  /** Source and as-of date of the datum, in words. */
  readonly provenance?: string;
}

type BodyProps = Omit<Props, 'persons' | 'onCorrect' | 'provenance'>;

/** One field of the review: what would be written, beside what stands there. */
export function ReviewRow(props: Props) {
  const { row, choice, onChoice, onReveal, persons, onCorrect, provenance = '' } = props;
  return (
    <li
      class="review-row"
      data-field={row.fieldId}
      data-decision={row.decision}
      data-reason={row.reason}
    >
      {row.decision === 'offer' ? (
        <Offer row={row} choice={choice} onChoice={onChoice} onReveal={onReveal} />
      ) : (
        <Fill row={row} choice={choice} onChoice={onChoice} onReveal={onReveal} />
      )}
      {isDeclaredByMap(row) && (
        <p class="small review-warning">
          Ô này là nội dung đang khai. Chỉ chọn khi chắc tờ khai hỏi đúng dữ liệu này.
        </p>
      )}
      {provenance !== '' && (
        <p class="small review-note" data-provenance>
          {provenance}
        </p>
      )}
      <CorrectField field={correctableRow(row)} persons={persons} onCorrect={onCorrect} />
    </li>
  );
}

function Fill({ row, choice, onChoice, onReveal }: BodyProps) {
  const differs = row.reason === 'holds-other-value';
  const id = `row-${row.fieldId}`;
  return (
    <>
      <label class="check review-check" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={choice.chosen}
          onChange={(event) =>
            onChoice({
              chosen: event.currentTarget.checked,
              choiceId: null,
              replace: differs && event.currentTarget.checked,
            })
          }
        />
        <span class="visually-hidden">Điền trường </span>
        <span class="review-label">{row.label}</span>
      </label>
      <div class="review-value">
        {differs && <del class="table-old">{row.current}</del>}
        <strong>{row.shown}</strong>
        <Marks row={row} />
      </div>
      {differs && <p class="small review-note">{PLAN_REASON_WORDS[row.reason]}</p>}
      <Reveal row={row} onReveal={onReveal} />
    </>
  );
}

function Offer({ row, choice, onChoice, onReveal }: BodyProps) {
  const name = `offer-${row.fieldId}`;
  return (
    <fieldset class="review-offer">
      <legend class="review-label">
        {row.label} <span class="badge badge-accent">Cần chọn</span>
        {isCorrected(row) && <span class="badge">theo cấu hình</span>}
      </legend>
      {row.current !== '' && (
        <p class="small">
          Đang có: <span>{row.current}</span>
        </p>
      )}
      {row.choices.map((option) => (
        <label key={option.id} class="check">
          <input
            type="radio"
            name={name}
            checked={choice.choiceId === option.id}
            onChange={() =>
              onChoice({ chosen: true, choiceId: option.id, replace: row.current !== '' })
            }
          />
          <span>
            <strong>{option.shown}</strong>{' '}
            <span class="soft small">
              {option.meaning === 'unit-candidate'
                ? 'đơn vị sau sắp xếp'
                : option.meaning === 'related-person'
                  ? `${personWords(option.person)} theo dữ liệu, chỉ là gợi ý`
                  : `${fieldKeyWords(option.key)} · ${personWords(option.person)}`}
            </span>
          </span>
        </label>
      ))}
      <label class="check">
        <input
          type="radio"
          name={name}
          checked={choice.choiceId === null}
          onChange={() => onChoice({ chosen: false, choiceId: null, replace: false })}
        />
        <span class="soft">Không điền, tự nhập</span>
      </label>
      {!isDeclaredByMap(row) && <p class="small review-note">{PLAN_REASON_WORDS[row.reason]}</p>}
      <Reveal row={row} onReveal={onReveal} />
    </fieldset>
  );
}

function Marks({ row }: { readonly row: PlanRow }) {
  return (
    <>
      {row.reason === 'derived' && <span class="badge badge-accent">suy ra</span>}
      {row.source === 'card' && <span class="badge badge-warn">từ thẻ</span>}
      {row.reason === 'already-right' && <span class="badge badge-good">đã đúng</span>}
      {isCorrected(row) && <span class="badge">theo cấu hình</span>}
      {row.sensitive && <span class="badge">nhạy cảm</span>}
      {row.source && row.source !== 'csdlqgdc' && row.source !== 'card' && (
        <span class="badge">{SOURCE_WORDS[row.source]}</span>
      )}
    </>
  );
}

function Reveal({ row, onReveal }: { readonly row: PlanRow; readonly onReveal: () => void }) {
  return (
    <button
      type="button"
      class="button button-quiet button-small review-reveal"
      aria-label={`Xem ô ${row.label} trên trang`}
      onClick={onReveal}
    >
      Xem ô
    </button>
  );
}
