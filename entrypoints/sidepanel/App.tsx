import { Announcer } from '../../components/counter/Announcer';
import { AskDetails } from '../../components/counter/AskDetails';
import { AskPerson } from '../../components/counter/AskPerson';
import { CitizenList } from '../../components/counter/CitizenList';
import { ConfirmBar } from '../../components/counter/ConfirmBar';
import { correctableField } from '../../components/counter/correctable';
import { DiscrepancyForm } from '../../components/counter/DiscrepancyForm';
import { EarlierFills } from '../../components/counter/EarlierFills';
import { FillProgress } from '../../components/counter/FillProgress';
import { FormChange } from '../../components/counter/FormChange';
import { NoticeBanner } from '../../components/counter/NoticeBanner';
import { OutcomeView } from '../../components/counter/OutcomeView';
import { PageStrip } from '../../components/counter/PageStrip';
import { PaperHints } from '../../components/counter/PaperHints';
import { provenanceOf } from '../../components/counter/provenance';
import { ReviewTable } from '../../components/counter/ReviewTable';
import { ScanBox } from '../../components/counter/ScanBox';
import { openOwnPage, ownWindowId } from '../../lib/browser/panel';
import type { Typing } from '../../lib/citizen/card';
import { undoableFills } from '../../lib/counter/fills';
import { personsOf } from '../../lib/counter/form-persons';
import {
  grouped,
  heldKeys,
  identityView,
  isUndecided,
  listedCitizens,
  timeOfDay,
} from '../../lib/counter/identity-view';
import { instructionsOf, openOffers } from '../../lib/counter/review';
import type { CounterState } from '../../lib/counter/state';
import { tallyOutcomes } from '../../lib/counter/tally';
import type { MapSays } from '../../lib/form/maps/schema';
import { replaceablePapers } from '../../lib/form/papers/papers';
import { fieldLabel } from '../../lib/form/plan/label';
import { Devices } from './Devices';
import { FormCheck } from './FormCheck';
import { isTraining } from './is-training';
import { OfficerPanel } from './OfficerPanel';
import { Terms } from './Terms';
import { useCounter } from './use-counter';
import { focusCorrected, useFocusKept, useFocusOnStep } from './use-focus-on-step';
import { usePolicy } from './use-policy';

/** What is new in a form that was corrected before. */
function freshFields({ open }: CounterState) {
  const fresh = new Set(open?.map?.fresh ?? []);
  return (open?.form.fields ?? []).flatMap((field, index) => {
    const understanding = open?.understandings[index];
    return fresh.has(field.id) && understanding
      ? [correctableField(field, fieldLabel(field), understanding)]
      : [];
  });
}

/** The clerk's counter: scan, say who it is, review, confirm, see what came of it. */
export function App() {
  const { state, progress, page, busy, unreachable, act, allow } = useCounter();
  const policy = usePolicy();
  const { review, result } = state;
  const asked = state.citizens.find(({ id }) => id === state.asking);
  useFocusOnStep(state.step, state.review?.revision ?? 0, state.asking, isUndecided(asked));
  useFocusKept();
  const reveal = (fieldId: string) => void act({ type: 'reveal', fieldId });
  const correct = async (fieldId: string, says: MapSays | null) => {
    const field = state.open?.form.fields.find(({ id }) => id === fieldId);
    if (!field) return;
    await act({ type: 'correct', fieldId, signature: field.signature, says });
    focusCorrected(fieldId);
  };
  const checkForm = async () => act({ type: 'check-form', windowId: await ownWindowId() });
  const scan = async (text: string, typing: Typing = {}) =>
    act({ type: 'scan', text, ...typing, windowId: await ownWindowId() });

  return (
    <main class="counter" data-step={state.step}>
      <header class="counter-head">
        <h1 tabIndex={-1} data-panel-title>
          Khai Một Lần
        </h1>
        {isTraining(policy, state) && <span class="badge badge-training">TẬP HUẤN</span>}
      </header>
      {policy && <OfficerPanel policy={policy} onLogOut={() => void act({ type: 'log-out' })} />}
      <Announcer
        step={state.step}
        willFill={review ? instructionsOf(review).length : 0}
        openOffers={review ? openOffers(review) : 0}
        tally={result ? tallyOutcomes(result.outcomes) : null}
        undone={result?.undone ?? false}
      />
      <PageStrip
        page={page}
        procedure={state.procedure}
        dossier={state.dossier}
        session={state.session}
        title={state.open?.form.headings[0] ?? state.open?.form.title ?? ''}
        frames={state.framesToAllow}
        onAllow={allow}
        onOptions={() => void openOwnPage('options.html')}
      />
      {policy && (
        <Terms
          policy={policy}
          state={state}
          busy={busy}
          onPurpose={(code) => void act({ type: 'purpose', code })}
          onProcedure={(code) => void act({ type: 'procedure', code })}
        />
      )}
      <ScanBox busy={busy} onScan={(text, typing) => void scan(text, typing)} />
      <Devices onText={(text) => void scan(text)} />
      {unreachable && (
        <p class="banner banner-warn" role="alert">
          Tiện ích vừa khởi động lại. Xem lại trạng thái bên dưới rồi thao tác tiếp.
        </p>
      )}
      {state.notice && (
        <NoticeBanner
          notice={state.notice}
          until={state.waitUntil > 0 ? timeOfDay(new Date(state.waitUntil)) : null}
          onDismiss={() => void act({ type: 'dismiss' })}
        />
      )}
      <FormCheck
        state={state}
        busy={busy}
        ready={page?.status === 'ready'}
        onCheck={() => void checkForm()}
        onVerify={(person) => void act({ type: 'verify', person })}
        onClose={() => void act({ type: 'check-close' })}
      />
      {state.missing && (
        <AskDetails
          key={state.missing.idNumber ?? state.missing.oldIdNumber}
          number={grouped(state.missing.idNumber ?? state.missing.oldIdNumber ?? '')}
          busy={busy}
          onDetails={(details) => void act({ type: 'details', ...details })}
        />
      )}
      {asked && (
        <AskPerson
          key={asked.id}
          identity={identityView(asked)}
          suggestions={state.suggestions}
          onPlace={(roles) => void act({ type: 'place', citizen: asked.id, roles: [...roles] })}
          onRemove={() => void act({ type: 'remove', citizen: asked.id })}
          onDecide={(decision) => void act({ type: 'identity', citizen: asked.id, decision })}
        />
      )}
      <CitizenList
        citizens={listedCitizens(state)}
        locked={state.step === 'filling' || state.step === 'filled'}
        onPlace={(citizen, roles) => void act({ type: 'place', citizen, roles: [...roles] })}
        onRemove={(citizen) => void act({ type: 'remove', citizen })}
      />
      {state.step !== 'filling' && (
        <DiscrepancyForm
          citizens={state.citizens.map((citizen) => ({
            id: citizen.id,
            name: identityView(citizen).name,
            keys: heldKeys(citizen),
          }))}
          onMake={(citizen, keys) => {
            void act({ type: 'discrepancy', citizen, keys: [...keys] }).then(() =>
              openOwnPage('slip.html', keys.join(',')),
            );
          }}
        />
      )}
      {state.step === 'filling' && (
        <FillProgress progress={progress} onCancel={() => void act({ type: 'cancel' })} />
      )}
      {review && state.step === 'review' && (
        <>
          <FormChange
            status={state.open?.map?.status ?? 'none'}
            fresh={freshFields(state)}
            missing={state.open?.map?.missing ?? 0}
            persons={personsOf(state)}
            onCorrect={(fieldId, says) => void correct(fieldId, says)}
            onReveal={reveal}
            onAccept={() => void act({ type: 'accept-change' })}
          />
          <ReviewTable
            rows={review.rows}
            choices={review.choices}
            onChoice={(fieldId, choice) => void act({ type: 'row', fieldId, choice })}
            onReveal={reveal}
            persons={personsOf(state)}
            onCorrect={(fieldId, says) => void correct(fieldId, says)}
            provenanceOf={(row) => provenanceOf(row, state)}
          />
          <PaperHints papers={replaceablePapers(state.open?.form.papers ?? [])} />
          <ConfirmBar
            revision={review.revision}
            willFill={instructionsOf(review).length}
            openOffers={openOffers(review)}
            onConfirm={(revision, trusted) => void act({ type: 'confirm', revision, trusted })}
          />
        </>
      )}
      {result && state.step === 'filled' && (
        <OutcomeView
          tally={tallyOutcomes(result.outcomes)}
          rows={result.rows}
          outcomes={result.outcomes}
          undone={result.undone}
          changed={result.changed}
          onReveal={reveal}
          onRecheck={() => void act({ type: 'recheck' })}
          onUndo={() => void act({ type: 'undo' })}
          onAgain={() => void act({ type: 'reread' })}
        />
      )}
      {state.step !== 'filling' && (
        <EarlierFills
          fills={undoableFills(state)
            .filter(({ id }) => id !== result?.id)
            .map(({ id, outcomes }) => ({ id, filled: tallyOutcomes(outcomes).filled }))}
          onUndo={(fill) => void act({ type: 'undo', fill })}
        />
      )}
      <footer class="counter-foot">
        {state.session && (
          <>
            <button
              type="button"
              class="button button-secondary button-small"
              onClick={() => void act({ type: 'next' })}
            >
              Công dân tiếp theo
            </button>
            {state.step !== 'filled' && (
              <button
                type="button"
                class="button button-quiet button-small"
                onClick={() => void act({ type: 'reread' })}
              >
                Đọc lại tờ khai
              </button>
            )}
          </>
        )}
        <span class="row">
          {state.open && (
            <button
              type="button"
              class="button button-quiet button-small"
              data-explain
              onClick={() => void openOwnPage('explain.html')}
            >
              Giải thích
            </button>
          )}
          <button
            type="button"
            class="button button-quiet button-small"
            onClick={() => void openOwnPage('dashboard.html')}
          >
            Số liệu
          </button>
          <button
            type="button"
            class="button button-quiet button-small"
            onClick={() => void openOwnPage('training.html')}
          >
            Tập huấn
          </button>
          <button
            type="button"
            class="button button-quiet button-small"
            data-readiness
            onClick={() => void openOwnPage('readiness.html')}
          >
            Kiểm tra máy
          </button>
          <button
            type="button"
            class="button button-quiet button-small"
            onClick={() => void openOwnPage('options.html')}
          >
            Tùy chọn
          </button>
        </span>
      </footer>
    </main>
  );
}
