import { countsFrom, type RollupCounts, type RollupRow } from '../journal/rollup';

/** Which entries a figure speaks of. The two are never added up (DESIGN.md rule 5). */
export type DataKind = 'real' | 'training';

/**
 * Counts of a period and what follows from them; every formula is written out for readers in docs/measures.md.
 * Shares are 0–1, and null where there is nothing to divide by.
 */
export interface Figures extends RollupCounts {
  /**
   * filled ÷ fields: of the fields that ask for a citizen's datum, the part that holds what the extension
   * wrote. Undone, edited and hand-typed fields stay in the denominator.
   */
  readonly prefilledShare: number | null;
  /** redeclared ÷ fields. */
  readonly redeclaredShare: number | null;
  /** cleanDossiers ÷ dossiers. */
  readonly cleanShare: number | null;
  /** withIdNumber ÷ forms. */
  readonly idNumberShare: number | null;
  /** answered ÷ (answered + outside): what the record can answer of what the forms ask about a citizen. */
  readonly answeredShare: number | null;
  /** Forms (by identity) of which the record answers something, and those of them without a misfit. */
  readonly knownForms: number;
  readonly followingForms: number;
  /** followingForms ÷ knownForms. */
  readonly followingShare: number | null;
  /** Milliseconds that typing would have taken beyond what using the extension took; an estimate. */
  readonly timeSavedMs: number;
}

/**
 * Card, Moran and Newell, "The keystroke-level model for user performance time with interactive systems", CACM 23
 * (1980): 0.28 s a key for an average typist, 1.1 s to point at a field and 0.4 s to move the hand there.
 */
export const KEY_MS = 280;
export const FIELD_MS = 1500;

export function ofKind(rows: readonly RollupRow[], data: DataKind): readonly RollupRow[] {
  return rows.filter((row) => row.training === (data === 'training'));
}

/** The sum of rollup rows and what follows from it. Training and real rows are refused together. */
export function figuresOf(rows: readonly RollupRow[]): Figures {
  if (rows.some((row) => row.training !== rows[0]?.training)) throw new MixedDataError();
  const counts = countsFrom((name) => rows.reduce((sum, row) => sum + row[name], 0));
  const forms = formsOf(rows);
  const following = forms.filter(({ misfits }) => misfits === 0).length;
  return {
    ...counts,
    prefilledShare: shareOf(counts.filled, counts.fields),
    redeclaredShare: shareOf(counts.redeclared, counts.fields),
    cleanShare: shareOf(counts.cleanDossiers, counts.dossiers),
    idNumberShare: shareOf(counts.withIdNumber, counts.forms),
    answeredShare: shareOf(counts.answered, counts.answered + counts.outside),
    knownForms: forms.length,
    followingForms: following,
    followingShare: shareOf(following, forms.length),
    timeSavedMs: counts.keystrokes * KEY_MS + counts.filled * FIELD_MS - counts.useMs,
  };
}

function formsOf(rows: readonly RollupRow[]): readonly { answered: number; misfits: number }[] {
  const forms = new Map<string, { answered: number; misfits: number }>();
  for (const { form, answered, misfits } of rows) {
    if (form === '') continue;
    const before = forms.get(form) ?? { answered: 0, misfits: 0 };
    forms.set(form, {
      answered: before.answered + answered,
      misfits: before.misfits + misfits,
    });
  }
  return [...forms.values()].filter(({ answered }) => answered > 0);
}

export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Training and real figures were about to be added up. */
export class MixedDataError extends Error {
  override readonly name = 'MixedDataError';
  constructor() {
    super('training figures and real figures are never added up');
  }
}
