/** What the self-check looks at, in the order of the page. */
export const LINE_IDS = [
  'browser',
  'extension',
  'policy',
  'sites',
  'services',
  'login',
  'gateway',
  'storage',
  'journal',
  'outbox',
  'scanner',
] as const;
export type LineId = (typeof LINE_IDS)[number];

/** `unknown`: nothing is known to be wrong, and nothing proves that it is right. */
export type LineState = 'good' | 'todo' | 'unknown';

/** How a line can end; each has one sentence in components/wording/readiness. */
export type LineCode =
  | 'browser-good'
  | 'browser-old'
  | 'browser-unknown'
  | 'extension-good'
  | 'policy-none'
  | 'policy-good'
  | 'policy-broken'
  | 'sites-good'
  | 'sites-none'
  | 'sites-missing'
  | 'services-none'
  | 'services-good'
  | 'services-missing'
  | 'login-not-needed'
  | 'login-done'
  | 'login-open'
  | 'gateway-none'
  | 'gateway-037'
  | 'gateway-policy'
  | 'gateway-not-permitted'
  | 'gateway-good'
  | 'gateway-clock'
  | 'gateway-clock-unknown'
  | 'gateway-unreachable'
  | 'gateway-timed-out'
  | 'gateway-not-one'
  | 'gateway-other-issuer'
  | 'storage-good'
  | 'storage-low'
  | 'storage-not-kept'
  | 'storage-unknown'
  | 'journal-good'
  | 'journal-empty'
  | 'journal-broken'
  | 'journal-closed'
  | 'journal-long'
  | 'outbox-none'
  | 'outbox-new'
  | 'outbox-sent'
  | 'outbox-signed-out'
  | 'outbox-waiting'
  | 'outbox-stopped'
  | 'scan-untried'
  | 'scan-good'
  | 'scan-no-end'
  | 'scan-input-method'
  | 'scan-damaged'
  | 'scan-layout'
  | 'scan-typed'
  | 'scan-not-a-card';

/** One line of the self-check. `facts` are versions, addresses, codes and counts; never a citizen's value. */
export interface ReadinessLine {
  readonly id: LineId;
  readonly state: LineState;
  readonly code: LineCode;
  readonly facts: readonly string[];
}

export function line(
  id: LineId,
  state: LineState,
  code: LineCode,
  facts: readonly string[] = [],
): ReadinessLine {
  return { id, state, code, facts };
}

/** What the lines come to: for work with citizens, for training alone, or not yet. */
export function verdictOf(lines: readonly ReadinessLine[]) {
  const count = (state: LineState) => lines.filter((one) => one.state === state).length;
  const training = lines.some(({ code }) => code === 'policy-none' || code === 'gateway-none');
  return { todo: count('todo'), unknown: count('unknown'), training };
}
