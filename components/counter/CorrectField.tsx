import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldKey } from '../../lib/citizen/keys';
import type { PersonRef } from '../../lib/citizen/person';
import type { FieldKind } from '../../lib/form/contract/understanding';
import type { MapSays } from '../../lib/form/maps/schema';
import { CorrectionForm } from './CorrectionForm';

/** The field that is spoken of, as far as a correction needs it. */
export interface CorrectableField {
  readonly fieldId: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly person: PersonRef | null;
  readonly key: FieldKey | null;
  /** A correction of this form speaks of the field already. */
  readonly corrected: boolean;
}

interface Props {
  readonly field: CorrectableField;
  readonly persons: readonly PersonRef[];
  readonly onCorrect: (says: MapSays | null) => void;
}

/** "Sửa": what does this field really ask, and of whom? Opens below the row and closes with Escape. */
export function CorrectField({ field, persons, onCorrect }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (!open && closed.current) button.current?.focus();
    closed.current = open;
  }, [open]);
  const label = field.label || 'không có tên';
  if (!open)
    return (
      <button
        ref={button}
        type="button"
        class="button button-quiet button-small row-correct"
        data-correct={field.fieldId}
        aria-expanded={false}
        aria-label={`Sửa: ô ${label} hỏi gì`}
        onClick={() => setOpen(true)}
      >
        Sửa
      </button>
    );
  return (
    <CorrectionForm
      field={field}
      persons={persons}
      onClose={() => setOpen(false)}
      onCorrect={(says) => {
        setOpen(false);
        onCorrect(says);
      }}
    />
  );
}
