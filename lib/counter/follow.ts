import type { FormDescription } from '../form/contract/field';
import { fillsOf } from './fills';
import { adoptForm } from './open-form';
import type { CounterPorts } from './ports';
import { replan } from './replan';
import type { Binding, CounterState } from './state';
import { watchFills } from './watch-fills';

/** Why to look: a document said that it asks more since a person pressed there, or a tab has loaded. */
export type FollowHint = { readonly token: string } | { readonly tabId: number };

/**
 * Reads the form's next step and plans it, for the same citizens as long as it is the same dossier; nothing is looked
 * up and nothing written before the clerk acts. null: nothing of ours has changed.
 */
export async function followForm(
  state: CounterState,
  hint: FollowHint,
  ports: CounterPorts,
): Promise<CounterState | null> {
  const { binding, open } = state;
  if (!binding || !open || (state.step !== 'filled' && state.step !== 'review')) return null;
  if ('token' in hint ? hint.token !== binding.documentToken : hint.tabId !== binding.tabId)
    return null;
  if (state.citizens.every(({ roles }) => roles.length === 0)) return null;
  const read = await ports.documents.reopen(binding);
  if (read.outcome === 'refused' || read.value.form.fields.length === 0) return null;
  const { value: next } = read;
  const isSameDocument = next.binding.documentToken === binding.documentToken;
  if (isSameDocument && !asksMore(next.form, open.form)) return null;
  const unclear: CounterState = { ...state, notice: 'next-page-unclear' };
  if (!isSameDossier(next.binding, binding)) return unclear;
  const adopted = await adoptForm({ ...state, notice: null }, next, ports);
  const planned = await replan(adopted, ports);
  if (!planned.review || planned.notice) return { ...state, notice: planned.notice };
  if (wasEmptied(state, planned)) return unclear;
  await watchFills(planned, ports);
  return { ...planned, notice: 'next-step' };
}

/** Whether a question can be seen that could not be before. */
function asksMore(now: FormDescription, before: FormDescription): boolean {
  const known = new Set(before.fields.flatMap((field) => (field.visible ? field.signature : [])));
  return now.fields.some(({ visible, signature }) => visible && !known.has(signature));
}

/** By the number that both show; where one shows none, by the address, which often names it. */
function isSameDossier(now: Binding, before: Binding): boolean {
  if (now.dossier && before.dossier) return now.dossier === before.dossier;
  return now.path === before.path && (now.query ?? '') === (before.query ?? '');
}

/** The fields that were filled are there again and hold nothing: a form for the next citizen. */
function wasEmptied(before: CounterState, { review }: CounterState): boolean {
  const filled = new Set(
    fillsOf(before).flatMap(({ rows, outcomes, undone }) => {
      const ended = new Map(outcomes.map(({ fieldId, outcome }) => [fieldId, outcome]));
      return undone
        ? []
        : rows.flatMap(({ fieldId, signature }) =>
            ended.get(fieldId) === 'filled' ? signature : [],
          );
    }),
  );
  const back = (review?.rows ?? []).filter(({ signature }) => filled.has(signature));
  return back.length > 0 && back.every(({ current }) => current === '');
}
