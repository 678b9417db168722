import { useEffect, useRef, useState } from 'preact/hooks';
import { type FieldKey, isFieldKey } from '../../lib/citizen/keys';
import { PERSON_ROLES, type PersonRef, personId } from '../../lib/citizen/person';
import type { MapSays } from '../../lib/form/maps/schema';
import { fieldKeyWords } from '../wording/datum';
import { KEY_GROUPS } from '../wording/form-map';
import { personWords } from '../wording/person';
import type { CorrectableField } from './CorrectField';

interface Props {
  readonly field: CorrectableField;
  readonly persons: readonly PersonRef[];
  readonly onClose: () => void;
  readonly onCorrect: (says: MapSays | null) => void;
  /** What taking the answer is called where it is not kept at once. */
  readonly saveWords?: string;
}

/** Person and datum of one field from lists, "never", or back to how the form is read without corrections. */
export function CorrectionForm(props: Props) {
  const { field, persons, onClose, onCorrect, saveWords = 'Lưu cho tờ khai này' } = props;
  const { fieldId, kind, corrected } = field;
  const only = kind === 'declaration';
  const choices = personChoices(persons, field.person);
  const [never, setNever] = useState(only);
  const [person, setPerson] = useState(field.person ? personId(field.person) : '');
  const [key, setKey] = useState<FieldKey | ''>(field.key ?? '');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked, button')?.focus();
  }, []);
  const chosen = [...choices.inForm, ...choices.others].find((ref) => personId(ref) === person);
  const says = saysOf(never, chosen, key);
  const id = (part: string) => `correct-${fieldId}-${part}`;
  return (
    <form
      ref={form}
      class="correction stack"
      aria-label={`Sửa cách hiểu ô ${field.label}`}
      data-correction={fieldId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (says) onCorrect(says);
      }}
    >
      {only && (
        <p class="small">
          Ô này là lời khai, cam đoan hoặc chữ ký: chỉ có thể đặt không bao giờ điền.
        </p>
      )}
      {kind === 'declared' && (
        <p class="small">
          Ô này là nội dung đang khai. Nếu sửa, giá trị chỉ được đề nghị để cán bộ chọn từng lần.
        </p>
      )}
      <div class="stack-tight">
        {!only && (
          <Choice
            name={id('what')}
            checked={!never}
            words="Ô này hỏi nội dung khác, hoặc của người khác"
            onTake={() => setNever(false)}
          />
        )}
        <Choice
          name={id('what')}
          checked={never}
          words="Không bao giờ điền ô này"
          onTake={() => setNever(true)}
        />
      </div>
      {!never && (
        <>
          <div class="field">
            <label class="field-label" for={id('person')}>
              Của ai
            </label>
            <select
              id={id('person')}
              class="input"
              value={person}
              onChange={(event) => setPerson(event.currentTarget.value)}
            >
              <option value="">Chọn người…</option>
              {choices.inForm.length > 0 && (
                <optgroup label="Có trong tờ khai này">{choices.inForm.map(personOption)}</optgroup>
              )}
              <optgroup label="Tư cách khác">{choices.others.map(personOption)}</optgroup>
            </select>
          </div>
          <div class="field">
            <label class="field-label" for={id('key')}>
              Hỏi gì
            </label>
            <select
              id={id('key')}
              class="input"
              value={key}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setKey(isFieldKey(value) ? value : '');
              }}
            >
              <option value="">Chọn dữ liệu…</option>
              {KEY_GROUPS.map(({ title, keys }) => (
                <optgroup key={title} label={title}>
                  {keys.map((candidate) => (
                    <option key={candidate} value={candidate}>
                      {fieldKeyWords(candidate)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
        </>
      )}
      <div class="row">
        <button
          type="submit"
          class="button button-secondary button-small"
          aria-disabled={says === null}
          data-save
        >
          {saveWords}
        </button>
        {corrected && (
          <button
            type="button"
            class="button button-quiet button-small"
            data-take-back
            onClick={() => onCorrect(null)}
          >
            Bỏ sửa
          </button>
        )}
        <button type="button" class="button button-quiet button-small" onClick={onClose}>
          Thôi
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly checked: boolean;
  readonly words: string;
  readonly onTake: () => void;
}

function Choice({ name, checked, words, onTake }: ChoiceProps) {
  return (
    <label class="check">
      <input type="radio" name={name} checked={checked} onChange={onTake} />
      <span>{words}</span>
    </label>
  );
}

function personOption(ref: PersonRef) {
  return (
    <option key={personId(ref)} value={personId(ref)}>
      {personWords(ref)}
    </option>
  );
}

function saysOf(never: boolean, ref: PersonRef | undefined, key: FieldKey | ''): MapSays | null {
  if (never) return 'never';
  return ref && key !== '' ? { person: ref.person, ordinal: ref.ordinal, key } : null;
}

/** The persons of this form first, then every other capacity, and one more of those that can be several. */
function personChoices(persons: readonly PersonRef[], own: PersonRef | null) {
  const inForm = [
    ...new Map([...persons, ...(own ? [own] : [])].map((ref) => [personId(ref), ref])).values(),
  ];
  const others = PERSON_ROLES.map((role): PersonRef => {
    const last = Math.max(
      0,
      ...inForm.filter((ref) => ref.person === role).map((ref) => ref.ordinal),
    );
    return { person: role, ordinal: Math.min(99, last + 1) };
  });
  return { inForm, others };
}
