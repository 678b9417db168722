import type { EntryKind, EntryOutcome, RefusalCode, RowOutcome } from './codes';

/** What an entry of one kind must say, and what its rows may say. */
interface KindRule {
  readonly outcomes: readonly EntryOutcome[];
  readonly needs: readonly ('citizen' | 'replyTo' | 'dossier' | 'anchor')[];
  /** Outcomes that rows may have; an empty list means that the entry has no rows. */
  readonly rows: readonly RowOutcome[];
}

const ENDS = ['done', 'partly', 'refused', 'failed', 'cancelled'] as const;

const KIND_RULES: Readonly<Record<EntryKind, KindRule>> = {
  'lookup-intent': { outcomes: ['pending'], needs: [], rows: [] },
  lookup: { outcomes: [...ENDS, 'unknown'], needs: ['replyTo'], rows: [] },
  'fill-intent': {
    outcomes: ['pending'],
    needs: [],
    rows: ['pending', 'offered', 'left', 'already-right', 'kept', 'refused'],
  },
  fill: {
    outcomes: ENDS,
    needs: ['replyTo'],
    rows: [
      'filled',
      'already-right',
      'kept',
      'refused',
      'not-accepted',
      'no-option',
      'offered',
      'left',
    ],
  },
  'fill-unknown': {
    outcomes: ['unknown'],
    needs: ['replyTo'],
    rows: ['unknown', 'offered', 'left', 'already-right', 'kept', 'refused'],
  },
  edit: { outcomes: ['done'], needs: [], rows: ['edited'] },
  redeclared: { outcomes: ['done'], needs: [], rows: ['redeclared'] },
  'undo-intent': { outcomes: ['pending'], needs: [], rows: ['pending'] },
  undo: {
    outcomes: [...ENDS, 'unknown'],
    needs: [],
    rows: ['undone', 'kept', 'refused', 'not-accepted', 'unknown'],
  },
  submit: { outcomes: ['done', 'unknown'], needs: [], rows: [] },
  'link-dossier': { outcomes: ['done'], needs: ['dossier'], rows: [] },
  discrepancy: { outcomes: ['done'], needs: [], rows: ['differs'] },
  export: {
    outcomes: ['exported-csv', 'exported-xlsx', 'exported-document', 'exported-journal', 'printed'],
    needs: [],
    rows: [],
  },
  policy: { outcomes: ['done', 'refused', 'failed'], needs: [], rows: [] },
  'session-end': { outcomes: ['done', 'unknown'], needs: [], rows: [] },
  inspection: { outcomes: ['done'], needs: ['citizen'], rows: [] },
  import: { outcomes: ENDS, needs: [], rows: [] },
  prune: { outcomes: ['done'], needs: ['anchor'], rows: [] },
  'verify-intent': { outcomes: ['pending'], needs: [], rows: [] },
  verify: {
    outcomes: ['matches', 'differs', 'refused', 'failed', 'unknown'],
    needs: ['replyTo'],
    rows: [],
  },
};

interface ShapedEntry {
  readonly kind: EntryKind;
  readonly outcome: EntryOutcome;
  readonly refusal?: RefusalCode | undefined;
  readonly dossier?: string | undefined;
  readonly citizen?: unknown;
  readonly replyTo?: string | undefined;
  readonly anchor?: unknown;
  readonly rows: readonly { readonly outcome: RowOutcome }[];
}

/** The first way in which an entry contradicts its kind, or undefined. Names fields only, never contents. */
export function findShapeFault(entry: ShapedEntry): { path: string; message: string } | undefined {
  const rule = KIND_RULES[entry.kind];
  if (!rule.outcomes.includes(entry.outcome))
    return { path: 'outcome', message: 'not an outcome of this kind' };
  const missing = rule.needs.find((name) => entry[name] === undefined);
  if (missing) return { path: missing, message: 'this kind needs it' };
  if (entry.kind === 'lookup' && entry.outcome === 'done' && entry.citizen === undefined)
    return { path: 'citizen', message: 'an answered look-up names its citizen by pseudonym' };
  if (/^(?:lookup|verify)-intent$/.test(entry.kind) && entry.citizen !== undefined)
    return { path: 'citizen', message: 'an intent to ask names no citizen' };
  if (/^(?:matches|differs)$/.test(entry.outcome) && entry.citizen === undefined)
    return { path: 'citizen', message: 'a verification names its citizen by pseudonym' };
  if ((entry.outcome === 'refused' || entry.outcome === 'failed') !== (entry.refusal !== undefined))
    return { path: 'refusal', message: 'refused and failed entries say why, others do not' };
  if (entry.anchor !== undefined && entry.kind !== 'prune')
    return { path: 'anchor', message: 'only a prune entry names a checkpoint' };
  if (entry.rows.some((row) => !rule.rows.includes(row.outcome)))
    return { path: 'rows', message: 'not a row of this kind' };
  return undefined;
}
