import { dossierNumberSchema, procedureCodeSchema } from '../journal/entry';
import { formFingerprint, formIdentity } from './form-identity';
import { understandWithMap } from './form-maps';
import type { CounterPorts, ReadDocument } from './ports';
import type { CounterState, NoticeCode } from './state';

export type OpenedForm =
  | { readonly outcome: 'opened'; readonly state: CounterState }
  | {
      readonly outcome: 'refused';
      readonly notice: NoticeCode;
      readonly framesToAllow?: readonly string[];
    };

/** Reads the form in front of the clerk, and starts a dossier where none is open. */
export async function openForm(
  state: CounterState,
  windowId: number,
  ports: CounterPorts,
): Promise<OpenedForm> {
  const page = await ports.documents.activePage(windowId);
  if (page.status !== 'ready') return { outcome: 'refused', notice: page.status };
  if (!ports.rules.allowsSite(page.origin))
    return { outcome: 'refused', notice: 'site-not-in-policy' };
  if (state.binding && state.binding.tabId !== page.tabId)
    return { outcome: 'refused', notice: 'other-tab' };
  const read = await ports.documents.read(page);
  if (read.outcome === 'refused') return { outcome: 'refused', notice: read.reason };
  const { frameOrigin } = read.value.binding;
  if (frameOrigin !== undefined && !ports.rules.allowsSite(frameOrigin))
    return { outcome: 'refused', notice: 'site-not-in-policy' };
  const moved = state.binding && state.binding.documentToken !== read.value.binding.documentToken;
  if (moved && state.citizens.length > 0 && !isSameForm(state, read.value))
    return { outcome: 'refused', notice: 'page-changed' };
  const framesToAllow = (read.value.framesToAllow ?? []).filter(ports.rules.allowsSite);
  if (read.value.form.fields.length === 0)
    return {
      outcome: 'refused',
      notice: framesToAllow.length > 0 ? 'form-in-frame' : 'no-form',
      framesToAllow,
    };
  return { outcome: 'opened', state: await adoptForm(state, read.value, ports) };
}

/** The form in front of the clerk, read anew for the open dossier; its persons stay. */
export async function rereadForm(state: CounterState, ports: CounterPorts): Promise<OpenedForm> {
  if (!state.binding) return { outcome: 'refused', notice: 'no-session' };
  const { tabId, windowId, origin } = state.binding;
  const read = await ports.documents.read({ tabId, windowId, origin });
  if (read.outcome === 'refused') return { outcome: 'refused', notice: read.reason };
  const origins = [origin, read.value.binding.frameOrigin ?? origin];
  if (!origins.every(ports.rules.allowsSite))
    return { outcome: 'refused', notice: 'site-not-in-policy' };
  if (read.value.form.fields.length === 0) return { outcome: 'refused', notice: 'form-gone' };
  return { outcome: 'opened', state: await adoptForm(state, read.value, ports) };
}

/** The state of the dossier with this form open, understood and not yet planned. */
export async function adoptForm(
  state: CounterState,
  { binding, form, readMs }: ReadDocument,
  ports: CounterPorts,
): Promise<CounterState> {
  const identity = formIdentity(binding.origin, binding.path, form.procedureCode);
  const understood = await understandWithMap(form, identity, ports);
  return {
    ...state,
    session: state.session ?? ports.newSession(),
    startedAt: state.session ? state.startedAt : ports.now(),
    dossier: acceptedText(dossierNumberSchema, form.dossierNumber),
    procedure: acceptedText(procedureCodeSchema, form.procedureCode) ?? state.typedProcedure,
    check: null,
    binding,
    framesToAllow: [],
    open: {
      form,
      ...understood,
      identity,
      fingerprint: formFingerprint(form),
      readMs,
    },
  };
}

/** The same form after a reload or a postback: same identity and version. */
function isSameForm(state: CounterState, { binding, form }: ReadDocument): boolean {
  return (
    state.open?.identity === formIdentity(binding.origin, binding.path, form.procedureCode) &&
    state.open.fingerprint === formFingerprint(form)
  );
}

/** A text of the page that the journal may hold, or null: the journal takes narrow shapes only. */
function acceptedText(
  schema: { safeParse(value: unknown): { success: boolean } },
  text: string | undefined,
): string | null {
  return text !== undefined && schema.safeParse(text).success ? text : null;
}
