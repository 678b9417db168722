import { foldPlain } from '../citizen/fold';
import type { ControlKind } from '../form/contract/field';
import type { FieldKind, Understanding } from '../form/contract/understanding';
import { compareFingerprint } from '../form/maps/compare';
import type { MapSays } from '../form/maps/schema';
import { fieldLabel } from '../form/plan/label';
import { changedFields, type Edit, understandingsOf } from './edit';

/** One field of the page for the author's eyes; never what stands in it. */
export interface EditorRow {
  readonly fieldId: string;
  readonly signature: string;
  readonly label: string;
  /** The nearest title above the field, or ''. */
  readonly section: string;
  readonly control: ControlKind;
  /** The row of a table or the copy of a repeated panel. */
  readonly ordinal: number | null;
  readonly understanding: Understanding;
  /** What the draft says of it; null: as the engine has it. */
  readonly says: MapSays | null;
  /** Not saved yet. */
  readonly unsaved: boolean;
  /** New, or possibly another field than at the last review. */
  readonly fresh: boolean;
}

export const ROW_SHOWS = ['all', 'said', 'fresh', 'unclear', 'left'] as const;
/** All; those the map answers; new ones; those the engine is not sure of; those that are not filled. */
export type RowShow = (typeof ROW_SHOWS)[number];

/** Every field of the page in its order. */
export function editorRows(edit: Edit): readonly EditorRow[] {
  const { page, draft } = edit;
  if (!page) return [];
  const understandings = understandingsOf(edit);
  const says = new Map(draft.answers.map((answer) => [answer.signature, answer.says]));
  const unsaved = new Set(changedFields(edit));
  const change = compareFingerprint(draft, page.form);
  const fresh = new Set(change.outcome === 'changed' ? change.fresh : []);
  return page.form.fields.flatMap((field, index): EditorRow[] => {
    const understanding = understandings[index];
    if (!understanding) return [];
    const { id, signature, control, repeat, sections } = field;
    return [
      {
        fieldId: id,
        signature,
        label: fieldLabel(field),
        section: sections.at(-1)?.text ?? '',
        control,
        ordinal: repeat?.ordinal ?? null,
        understanding,
        says: says.get(signature) ?? null,
        unsaved: unsaved.has(signature),
        fresh: fresh.has(id),
      },
    ];
  });
}

const UNCLEAR: ReadonlySet<FieldKind> = new Set(['unknown', 'choice']);
const LEFT: ReadonlySet<FieldKind> = new Set(['declared', 'declaration', 'other', 'unknown']);

export function isShownBy({ says, fresh, understanding }: EditorRow, show: RowShow): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'said':
      return says !== null;
    case 'fresh':
      return fresh;
    case 'unclear':
      return UNCLEAR.has(understanding.kind);
    case 'left':
      return LEFT.has(understanding.kind);
  }
}

/** Rows whose texts hold all words of the query, accents or not. `wordsOf` says what the row reads on screen. */
export function findRows(
  rows: readonly EditorRow[],
  query: string,
  show: RowShow,
  wordsOf: (row: EditorRow) => string,
): readonly EditorRow[] {
  const words = foldPlain(query).split(' ').filter(Boolean);
  return rows.filter((row) => {
    if (!isShownBy(row, show)) return false;
    if (words.length === 0) return true;
    const text = foldPlain(`${row.label} ${row.section} ${wordsOf(row)}`);
    return words.every((word) => text.includes(word));
  });
}
