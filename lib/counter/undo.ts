import type { EntryDraft } from '../journal/entry';
import { fillsOf, undoableFills } from './fills';
import { entryBase, journalRows, rowsByCitizen } from './journal-drafts';
import { keystrokesOf } from './keystrokes';
import type { CounterPorts } from './ports';
import type { CounterState, FillResult } from './state';
import { watchFills } from './watch-fills';

/**
 * Takes a fill back, the last one when none is named, in the fields that still hold its value. The journal knows of it
 * before the page is touched, one entry per citizen, and of what came of it.
 */
export async function undoFill(
  state: CounterState,
  fillId: string | undefined,
  ports: CounterPorts,
): Promise<CounterState> {
  const { binding } = state;
  const fill = fillId ? fillsOf(state).find(({ id }) => id === fillId) : state.result;
  if (!binding || !fill || fill.undone) return { ...state, notice: 'no-session' };
  if (fill.documentToken !== binding.documentToken) return { ...state, notice: 'page-changed' };
  const reachable = await ports.documents.values(binding, []);
  if (reachable.outcome === 'refused') return { ...state, notice: reachable.reason };

  const ended = new Map(fill.outcomes.map(({ fieldId, outcome }) => [fieldId, outcome]));
  const written = fill.rows.filter(({ fieldId }) => ended.get(fieldId) === 'filled');
  const shares = [...rowsByCitizen(written, state.citizens)].filter(([, rows]) => rows.length > 0);
  const base = { ...entryBase(state, await ports.desk(), ports.training), form: fill.form };
  const append = (drafts: readonly EntryDraft[]) =>
    ports.journal.append(drafts).catch(() => undefined);
  const intents = await append(
    shares.map(([citizen, rows]) => ({
      ...base,
      kind: 'undo-intent',
      outcome: 'pending',
      citizen: citizen.pseudonym,
      rows: journalRows(rows, () => ({ outcome: 'pending' })),
    })),
  );
  if (!intents) return { ...state, notice: 'journal-failed' };

  const undone = await ports.documents.undo(binding, fill.id);
  const back = new Map(
    undone.outcome === 'done' ? undone.value.map((outcome) => [outcome.fieldId, outcome]) : [],
  );
  const isBack = (fieldId: string) => back.get(fieldId)?.outcome === 'undone';
  const logged = await append(
    shares.map(([citizen, rows], index) => ({
      ...base,
      kind: 'undo',
      outcome: rows.every(({ fieldId }) => isBack(fieldId)) ? 'done' : 'partly',
      citizen: citizen.pseudonym,
      rows: journalRows(rows, ({ fieldId }) => ({
        outcome: undoneOutcome(back.get(fieldId)?.outcome),
      })),
      counts: { keystrokes: keystrokesOf(rows.filter(({ fieldId }) => isBack(fieldId))) },
      replyTo: intents[index]?.id ?? '',
    })),
  );
  if (undone.outcome === 'refused')
    return { ...state, notice: logged ? undone.reason : 'outcome-not-logged' };
  await ports.documents.unwatch(binding);
  const partial = written.some(({ fieldId }) => !isBack(fieldId));
  const next = withFill(state, {
    ...fill,
    undone: true,
    outcomes: fill.outcomes.map((outcome) => back.get(outcome.fieldId) ?? outcome),
  });
  if (undoableFills(next).length > 0) await watchFills(next, ports);
  return {
    ...next,
    notice: logged ? (partial ? 'undo-partial' : null) : 'outcome-not-logged',
  };
}

/** An earlier fill that was taken back is done with; the one that is shown stays and says so. */
function withFill(state: CounterState, fill: FillResult): CounterState {
  if (state.result?.id === fill.id) return { ...state, result: fill };
  return { ...state, earlier: state.earlier.filter(({ id }) => id !== fill.id) };
}

function undoneOutcome(outcome: string | undefined) {
  return outcome === 'undone' || outcome === 'kept' || outcome === 'not-accepted'
    ? outcome
    : 'refused';
}
