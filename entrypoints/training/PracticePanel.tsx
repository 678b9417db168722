import { Announcer } from '../../components/counter/Announcer';
import { AskPerson } from '../../components/counter/AskPerson';
import { CitizenList } from '../../components/counter/CitizenList';
import { ConfirmBar } from '../../components/counter/ConfirmBar';
import { FillProgress } from '../../components/counter/FillProgress';
import { NoticeBanner } from '../../components/counter/NoticeBanner';
import { OutcomeView } from '../../components/counter/OutcomeView';
import { PaperHints } from '../../components/counter/PaperHints';
import { provenanceOf } from '../../components/counter/provenance';
import { ReviewTable } from '../../components/counter/ReviewTable';
import type { CounterAction } from '../../lib/counter/counter';
import { personsOf } from '../../lib/counter/form-persons';
import { identityView, listedCitizens } from '../../lib/counter/identity-view';
import { instructionsOf, openOffers } from '../../lib/counter/review';
import type { CounterState, Progress } from '../../lib/counter/state';
import { tallyOutcomes } from '../../lib/counter/tally';
import { replaceablePapers } from '../../lib/form/papers/papers';

interface Props {
  readonly state: CounterState;
  readonly progress: Progress | null;
  readonly act: (action: CounterAction) => void;
}

/** The counter beside a practice form: the same steps and the same parts as at work. */
export function PracticePanel({ state, progress, act }: Props) {
  const { review, result } = state;
  const asked = state.citizens.find(({ id }) => id === state.asking);
  const reveal = (fieldId: string) => act({ type: 'reveal', fieldId });
  return (
    <div class="stack practice-panel">
      <Announcer
        step={state.step}
        willFill={review ? instructionsOf(review).length : 0}
        openOffers={review ? openOffers(review) : 0}
        tally={result ? tallyOutcomes(result.outcomes) : null}
        undone={result?.undone ?? false}
      />
      {state.notice && (
        <NoticeBanner notice={state.notice} onDismiss={() => act({ type: 'dismiss' })} />
      )}
      {asked && (
        <AskPerson
          key={asked.id}
          identity={identityView(asked)}
          suggestions={state.suggestions}
          onPlace={(roles) => act({ type: 'place', citizen: asked.id, roles })}
          onRemove={() => act({ type: 'remove', citizen: asked.id })}
          onDecide={(decision) => act({ type: 'identity', citizen: asked.id, decision })}
        />
      )}
      <CitizenList
        citizens={listedCitizens(state)}
        locked={state.step === 'filling' || state.step === 'filled'}
        onPlace={(citizen, roles) => act({ type: 'place', citizen, roles })}
        onRemove={(citizen) => act({ type: 'remove', citizen })}
      />
      {state.step === 'filling' && <FillProgress progress={progress} />}
      {review && state.step === 'review' && (
        <>
          <ReviewTable
            rows={review.rows}
            choices={review.choices}
            onChoice={(fieldId, choice) => act({ type: 'row', fieldId, choice })}
            onReveal={reveal}
            persons={personsOf(state)}
            provenanceOf={(row) => provenanceOf(row, state)}
            onCorrect={(fieldId, says) => {
              const field = state.open?.form.fields.find(({ id }) => id === fieldId);
              if (field) act({ type: 'correct', fieldId, signature: field.signature, says });
            }}
          />
          <PaperHints papers={replaceablePapers(state.open?.form.papers ?? [])} />
          <ConfirmBar
            revision={review.revision}
            willFill={instructionsOf(review).length}
            openOffers={openOffers(review)}
            onConfirm={(revision, trusted) => act({ type: 'confirm', revision, trusted })}
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
          onRecheck={() => act({ type: 'recheck' })}
          onUndo={() => act({ type: 'undo' })}
          onAgain={() => act({ type: 'reread' })}
        />
      )}
    </div>
  );
}
