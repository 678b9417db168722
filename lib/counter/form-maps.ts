import type { FormDescription } from '../form/contract/field';
import type { Understanding } from '../form/contract/understanding';
import { applyFormMap } from '../form/maps/apply';
import { compareFingerprint } from '../form/maps/compare';
import { acceptForm, correctField, freshFormMap } from '../form/maps/correct';
import { mapFormRef } from '../form/maps/form-ref';
import type { FormMap, MapSays } from '../form/maps/schema';
import { understandInSlices } from '../form/understand';
import type { CounterPorts, StoredFormMap } from './ports';
import { replan } from './replan';
import type { CounterState, OpenForm, OpenMap } from './state';

export interface UnderstoodForm {
  readonly understandings: readonly Understanding[];
  readonly map: OpenMap;
  readonly understandMs: number;
}

const NO_MAP: OpenMap = { status: 'none', corrected: 0, fresh: [], missing: 0 };

/** What each field asks, with this installation's corrections of the form first. */
export async function understandWithMap(
  form: FormDescription,
  identity: string,
  ports: CounterPorts,
): Promise<UnderstoodForm> {
  const stored = await loadMap(identity, ports);
  const started = performance.now();
  const own = await understandInSlices(form);
  const understood =
    stored.outcome === 'found'
      ? withMap(own, form, stored.map)
      : { understandings: own, map: { ...NO_MAP, status: stored.outcome } };
  return { ...understood, understandMs: performance.now() - started };
}

function withMap(own: readonly Understanding[], form: FormDescription, map: FormMap) {
  const change = compareFingerprint(map, form);
  const corrected = new Set(map.answers.map(({ signature }) => signature));
  const missing =
    change.outcome === 'changed' ? change.missing.filter((gone) => corrected.has(gone)).length : 0;
  return {
    understandings: applyFormMap(own, form, map),
    map: {
      status: 'applied' as const,
      corrected: map.answers.length - missing,
      fresh: change.outcome === 'changed' ? change.fresh : [],
      missing,
    },
  };
}

/** A fault of the store is told as an unreadable map: the form is filled as without one. */
async function loadMap(identity: string, ports: CounterPorts): Promise<StoredFormMap> {
  try {
    return (await ports.maps?.load(identity)) ?? { outcome: 'none' };
  } catch {
    return { outcome: 'unreadable' };
  }
}

export interface FieldCorrection {
  readonly fieldId: string;
  readonly signature: string;
  /** null takes an earlier correction back. */
  readonly says: MapSays | null;
}

/** Keeps what the clerk says of one field, and plans anew at once. */
export async function correct(
  state: CounterState,
  { fieldId, signature, says }: FieldCorrection,
  ports: CounterPorts,
): Promise<CounterState> {
  const at = state.open?.form.fields.findIndex((candidate) => candidate.id === fieldId) ?? -1;
  const field = state.open?.form.fields[at];
  if (!field || field.signature !== signature) return { ...state, notice: 'review-changed' };
  const isDeclaration = state.open?.understandings[at]?.kind === 'declaration';
  if (isDeclaration && says !== null && says !== 'never')
    return { ...state, notice: 'map-declaration' };
  const { officer } = await ports.desk();
  return changeMap(state, ports, (map, now) =>
    correctField(map, field, says, { by: officer, at: now }),
  );
}

/** The clerk has seen what is new in this form: it is the reviewed version from now on. */
export async function acceptChange(state: CounterState, ports: CounterPorts) {
  const form = state.open?.form;
  if (!form) return { ...state, notice: 'no-session' as const };
  return changeMap(state, ports, (map, now) => acceptForm(map, form, now));
}

async function changeMap(
  state: CounterState,
  ports: CounterPorts,
  change: (map: FormMap, now: string) => FormMap,
): Promise<CounterState> {
  const { open, binding } = state;
  if (!open || !binding || !ports.maps || state.step === 'filled')
    return { ...state, notice: 'no-session' };
  if (ports.maps.locked) return { ...state, notice: 'map-signed-only' };
  const now = new Date(ports.now()).toISOString();
  const stored = await loadMap(open.identity, ports);
  if (stored.outcome === 'unreadable') return { ...state, notice: 'map-unreadable' };
  const { origin, path } = binding;
  const ref = mapFormRef(open.identity, origin, path, open.form.procedureCode);
  const before = stored.outcome === 'found' ? stored.map : freshFormMap(ref, open.form, now);
  try {
    const after = change(before, now);
    if (after.answers.length === 0) await ports.maps.remove(open.identity);
    else await ports.maps.save(after);
  } catch {
    return { ...state, notice: 'map-not-saved' };
  }
  return replan({ ...state, open: await reopen(open, ports), notice: null }, ports);
}

async function reopen(open: OpenForm, ports: CounterPorts): Promise<OpenForm> {
  return { ...open, ...(await understandWithMap(open.form, open.identity, ports)) };
}
