import type { FieldDescription, FormDescription } from '../form/contract/field';
import type { Understanding } from '../form/contract/understanding';
import { applyFormMap } from '../form/maps/apply';
import { acceptForm, type Correction, correctField, freshFormMap } from '../form/maps/correct';
import type { FormMap, MapFormRef, MapSays } from '../form/maps/schema';

/** The page as it was read last, and what the engine alone understands of it. */
export interface EditedPage {
  readonly form: FormDescription;
  readonly own: readonly Understanding[];
}

/** One form map at work: what is stored, what the author made of it, and the page where one was read. */
export interface Edit {
  /** null while only the stored map is looked at. */
  readonly page: EditedPage | null;
  /** The stored map that the draft began from; null where none was stored. */
  readonly saved: FormMap | null;
  readonly draft: FormMap;
}

/** Work that was not saved, kept aside. Like the map itself it holds no value and no text of a page. */
export interface KeptDraft {
  /** `updatedAt` of the stored map that the work began from; null where none was stored. */
  readonly base: string | null;
  readonly map: FormMap;
}

/** How an edit stands to what lies in the store: kept work of an earlier time comes back. */
export interface StartedEdit {
  readonly edit: Edit;
  /** Unsaved work came back. */
  readonly restored: boolean;
  /** What is stored is another version than the one that the unsaved work began from. */
  readonly overtaken: boolean;
}

/** Begins with a page that was read. */
export function startEdit(
  page: EditedPage,
  ref: MapFormRef,
  stored: { readonly saved: FormMap | null; readonly kept: KeptDraft | null },
  now: string,
): StartedEdit {
  const { saved, kept } = stored;
  const fresh = saved ?? freshFormMap(ref, page.form, now);
  return started({ page, saved, draft: fresh }, kept);
}

/** Begins with a stored map alone, without its page. */
export function startWithMap(saved: FormMap, kept: KeptDraft | null): StartedEdit {
  return started({ page: null, saved, draft: saved }, kept);
}

function started(edit: Edit, kept: KeptDraft | null): StartedEdit {
  const usable = kept?.map.form.identity === edit.draft.form.identity ? kept : null;
  if (!usable) return { edit, restored: false, overtaken: false };
  const next = { ...edit, draft: usable.map };
  const restored = isChanged(next);
  return {
    edit: next,
    restored,
    overtaken: restored && usable.base !== (edit.saved?.updatedAt ?? null),
  };
}

/** The page read anew: what the author made stays. */
export function withPage(edit: Edit, page: EditedPage): Edit {
  return { ...edit, page };
}

/** What each field asks by the draft; nothing without a page. */
export function understandingsOf({ page, draft }: Edit): readonly Understanding[] {
  return page ? applyFormMap(page.own, page.form, draft) : [];
}

/**
 * The draft with what the author says of a field; null takes an answer back. A declaration takes "never"
 * alone, whoever asks.
 */
export function say(
  edit: Edit,
  signature: string,
  says: MapSays | null,
  correction: Correction,
): Edit {
  const at = edit.page?.form.fields.findIndex((field) => field.signature === signature) ?? -1;
  const field = edit.page?.form.fields[at];
  if (!field) return says === null ? dropAnswer(edit, signature, correction.at) : edit;
  const isDeclaration = edit.page?.own[at]?.kind === 'declaration';
  if (isDeclaration && says !== null && says !== 'never') return edit;
  return { ...edit, draft: correctField(edit.draft, field, says, correction) };
}

function dropAnswer(edit: Edit, signature: string, at: string): Edit {
  const answers = edit.draft.answers.filter((answer) => answer.signature !== signature);
  return { ...edit, draft: { ...edit.draft, answers, updatedAt: at } };
}

/** The form as the page shows it now is the reviewed version. */
export function acceptPage(edit: Edit, at: string): Edit {
  return edit.page ? { ...edit, draft: acceptForm(edit.draft, edit.page.form, at) } : edit;
}

/** Another version of the same form's map as the draft; undefined where it is another form's. */
export function withMap(edit: Edit, map: FormMap, at: string): Edit | undefined {
  return map.form.identity === edit.draft.form.identity
    ? { ...edit, draft: { ...map, updatedAt: at } }
    : undefined;
}

/** Back to what is stored. */
export function discard(edit: Edit, now: string): Edit {
  const { page, saved, draft } = edit;
  if (saved) return { ...edit, draft: saved };
  return page ? { ...edit, draft: freshFormMap(draft.form, page.form, now) } : edit;
}

/** Signatures of the fields of which draft and stored map say different things. */
export function changedFields({ saved, draft }: Pick<Edit, 'saved' | 'draft'>): readonly string[] {
  const before = answersOf(saved);
  const after = answersOf(draft);
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (signature) => before.get(signature) !== after.get(signature),
  );
}

function answersOf(map: FormMap | null): ReadonlyMap<string, string> {
  return new Map(map?.answers.map(({ signature, says }) => [signature, saysKey(says)]));
}

function saysKey(says: MapSays): string {
  return says === 'never' ? says : `${says.person}#${says.ordinal} ${says.key}`;
}

/** Whether there is something to save: other answers, or another version of the form accepted. */
export function isChanged(edit: Pick<Edit, 'saved' | 'draft'>): boolean {
  const { saved, draft } = edit;
  if (changedFields(edit).length > 0) return true;
  return saved !== null && saved.fingerprint !== draft.fingerprint;
}

/** Answers for fields that the page does not show; all of them without a page. */
export function absentAnswers({ page, draft }: Edit): FormMap['answers'] {
  const shown = new Set(page?.form.fields.map(({ signature }: FieldDescription) => signature));
  return draft.answers.filter(({ signature }) => !shown.has(signature));
}
