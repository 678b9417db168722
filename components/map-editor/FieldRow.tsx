import { useEffect, useRef } from 'preact/hooks';
import type { PersonRef } from '../../lib/citizen/person';
import type { MapSays } from '../../lib/form/maps/schema';
import type { EditorRow } from '../../lib/map-editor/rows';
import type { TrialRow } from '../../lib/map-editor/trial';
import { CorrectionForm } from '../counter/CorrectionForm';
import { correctableField, isDeclaredByMap } from '../counter/correctable';
import { fieldKeyWords } from '../wording/datum';
import { CONTROL_WORDS, KIND_WORDS } from '../wording/explain';
import { PLAN_REASON_WORDS } from '../wording/outcome';
import { personWords } from '../wording/person';

export interface FieldRowProps {
  readonly row: EditorRow;
  readonly persons: readonly PersonRef[];
  readonly open: boolean;
  /** What a trial says; absent where none runs. */
  readonly trial: TrialRow | undefined;
  readonly onOpen: (open: boolean) => void;
  readonly onSay: (says: MapSays | null) => void;
  readonly onReveal: () => void;
}

/** "Cha · Số định danh cá nhân", or why the field is not filled. */
export function askedWords({ understanding }: EditorRow): string {
  const { first, kind } = understanding;
  return first ? `${personWords(first)} · ${fieldKeyWords(first.key)}` : KIND_WORDS[kind];
}

/** One field: what the page calls it, what it asks and of whom, and the way to say otherwise. */
export function FieldRow({ row, persons, open, trial, onOpen, onSay, onReveal }: FieldRowProps) {
  const { fieldId, signature, label, control, ordinal, understanding, says } = row;
  const { kind, reasons } = understanding;
  const name = label || 'Ô không có tên';
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) item.current?.scrollIntoView({ block: 'nearest' });
    if (!open && wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <li ref={item} class="edit-row" data-row={signature} data-open={open}>
      <div class="edit-head">
        <span class="edit-name">{name}</span>
        <span class="row edit-acts">
          <button
            type="button"
            class="button button-quiet button-small"
            data-reveal
            aria-label={`Chỉ trên trang: ô ${name}`}
            onClick={onReveal}
          >
            Chỉ trên trang
          </button>
          {!open && (
            <button
              ref={button}
              type="button"
              class="button button-secondary button-small"
              data-edit
              aria-label={`Sửa: ô ${name} hỏi gì`}
              onClick={() => onOpen(true)}
            >
              Sửa
            </button>
          )}
        </span>
      </div>
      <p class="small edit-asks">
        <span data-asks>{askedWords(row)}</span>
        <span class="soft">
          {CONTROL_WORDS[control]}
          {ordinal !== null && `, dòng ${ordinal}`}
        </span>
        {says === 'never' && <span class="badge badge-warn">không bao giờ điền</span>}
        {says !== null && says !== 'never' && <span class="badge badge-accent">đã đặt</span>}
        {row.unsaved && <span class="badge">chưa lưu</span>}
        {row.fresh && <span class="badge badge-good">mới</span>}
      </p>
      {isDeclaredByMap({ explain: reasons }) && (
        <p class="small edit-warning">
          Ô này là nội dung đang khai: ở quầy chỉ được đề nghị, cán bộ chọn từng lần.
        </p>
      )}
      {kind === 'declaration' && says !== null && says !== 'never' && (
        <p class="small edit-warning">
          Lời khai, cam đoan hoặc chữ ký: cấu hình không áp dụng cho ô này.
        </p>
      )}
      {trial && <Trial trial={trial} />}
      {open && (
        <CorrectionForm
          field={{
            ...correctableField({ id: fieldId }, name, understanding),
            corrected: says !== null,
          }}
          persons={persons}
          saveWords="Đặt cho ô này"
          onClose={() => onOpen(false)}
          onCorrect={(said) => {
            onOpen(false);
            onSay(said);
          }}
        />
      )}
    </li>
  );
}

function Trial({ trial: { decision, reason, shown } }: { readonly trial: TrialRow }) {
  return (
    <p class="small edit-trial" data-trial={decision}>
      {decision === 'fill' && (
        <>
          <span class="badge badge-training">thử</span> Sẽ điền: <strong>{shown.join(', ')}</strong>
        </>
      )}
      {decision === 'offer' && (
        <>
          <span class="badge badge-training">thử</span> Cán bộ chọn: {shown.join(' / ')}
        </>
      )}
      {decision === 'leave' && (
        <>
          <span class="badge badge-training">thử</span>{' '}
          <span class="soft">{LEFT_WORDS[reason] ?? PLAN_REASON_WORDS[reason]}</span>
        </>
      )}
    </p>
  );
}

/** Where the counter's sentence speaks of scanning and typing, which do not happen here. */
const LEFT_WORDS: Readonly<Partial<Record<TrialRow['reason'], string>>> = {
  'nobody-scanned': 'Để trống: chưa chọn ai ở tư cách này.',
  'not-understood': 'Để trống: chưa rõ ô này hỏi gì.',
  'not-in-record': 'Để trống: dữ liệu của người này không có.',
};
