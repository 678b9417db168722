import type { FollowHint } from '../../lib/counter/follow';
import { hearReport } from '../../lib/counter/hear-report';
import { createTurns } from '../../lib/counter/turns';
import type { JournalSignal } from '../../lib/journal/signal';
import { counterRequestSchema } from '../../lib/protocol/counter';
import { documentReportSchema } from '../../lib/protocol/document-answers';
import { mapEditorRequestSchema } from '../../lib/protocol/map-editor';
import { fail, type Result, succeed } from '../../lib/protocol/result';
import { answerMapEditor } from './map-editor';
import { buildParts, once } from './parts';

/** What the browser says of the machine: in use, nobody there for the time policy sets, or locked. */
export type MachineState = 'active' | 'idle' | 'locked';

/** How long a log-out waits for the last entries to be sent. */
const LAST_SEND_MS = 3_000;

/** Everything of the worker behind its listeners; requests are served one after the other. */
export function createDesk(signal: JournalSignal) {
  const inTurn = createTurns();
  let parts = once(() => buildParts(signal));

  async function forgetDossier(notice: 'idle-ended' | null): Promise<void> {
    const { ports, counter } = await parts();
    if ((await ports.state.load()).session !== null) await counter.forget(notice);
  }

  async function logOut(): Promise<void> {
    const { credentials, outbox } = await parts();
    // What this officer wrote goes in their own name, as far as it can go now.
    await outbox?.flush(LAST_SEND_MS);
    await credentials?.logOut();
  }

  const follow = (hint: FollowHint): Promise<undefined> =>
    inTurn(async () => (await parts()).counter.follow(hint)).then(
      () => undefined,
      () => undefined,
    );

  return {
    answerPanel(message: unknown): Promise<Result<unknown>> | undefined {
      const request = counterRequestSchema.safeParse(message);
      if (!request.success) return undefined;
      const { to: _to, ...action } = request.data;
      if (action.type === 'page')
        return parts().then(({ counter }) => counter.page(action.windowId).then(succeed), faultOf);
      if (action.type === 'log-out')
        return inTurn(async () => {
          const { counter } = await parts();
          const state = await counter.forget(null);
          await logOut();
          return succeed(state);
        }).catch(faultOf);
      const serve = () =>
        parts()
          .then(({ counter }) => counter.act(action))
          .then(succeed, faultOf);
      return action.type === 'cancel' ? serve() : inTurn(serve);
    },
    answerOwnPage(message: unknown): Promise<Result<unknown>> | undefined {
      const request = mapEditorRequestSchema.safeParse(message);
      if (!request.success) return undefined;
      return parts()
        .then(({ ports }) => answerMapEditor(request.data, ports))
        .then(succeed, faultOf);
    },
    hearDocument(message: unknown): Promise<undefined> | undefined {
      const report = documentReportSchema.safeParse(message);
      if (!report.success) return undefined;
      const { data } = report;
      if (data.type === 'step') return follow({ token: data.token });
      const hear = async () => hearReport(data, (await parts()).ports);
      return data.type === 'progress' ? hear() : inTurn(hear);
    },
    /** Another document stands in a tab: perhaps the next step of the form. */
    followTab: (tabId: number) => follow({ tabId }),
    /** The panel is gone: nothing of an open dossier stays. */
    forgetHeld: () => inTurn(() => forgetDossier(null)),
    recover: () =>
      inTurn(() =>
        parts()
          .then(({ counter }) => counter.recover())
          .catch(() => undefined),
      ),
    /** Nobody there: the dossier is closed; after lock or long absence the officer is logged out as well. */
    checkIdle: (machine: MachineState) =>
      inTurn(async () => {
        const { ports, policy } = await parts();
        const { lastActivityAt } = await ports.state.load();
        const idleMs = Date.now() - lastActivityAt;
        if (machine !== 'active' || idleMs > policy.idleMinutes * 60_000)
          await forgetDossier('idle-ended');
        if (machine !== 'active') await logOut();
      }),
    /** Sends what the unit's server does not hold yet; nothing where policy names none. */
    sendJournal: async () => (await parts()).outbox?.flush(),
    idleMinutes: async () => (await parts()).policy.idleMinutes,
    /** Another policy: nothing that was held under the old one stays. */
    changePolicy: () =>
      inTurn(async () => {
        await forgetDossier(null);
        await logOut();
        parts = once(() => buildParts(signal));
        await parts();
      }),
  };
}

function faultOf(fault: unknown): Result<never> {
  return fail(fault instanceof Error ? fault.name : 'UnknownError');
}
