import { CheckForm } from '../../components/counter/CheckForm';
import type { PersonRef } from '../../lib/citizen/person';
import { timeOfDay } from '../../lib/counter/identity-view';
import type { CounterState } from '../../lib/counter/state';

interface Props {
  readonly state: CounterState;
  readonly busy: boolean;
  /** A page may be read. */
  readonly ready: boolean;
  readonly onCheck: () => void;
  readonly onVerify: (person: PersonRef) => void;
  readonly onClose: () => void;
}

/** Verify only: offered while nobody is scanned, because a form that is being filled needs no yes or no. */
export function FormCheck({ state, busy, ready, onCheck, onVerify, onClose }: Props) {
  const { check, step, citizens, missing } = state;
  if (check)
    return (
      <CheckForm
        persons={check.map(({ verdict, ...one }) => ({
          ...one,
          verdict: verdict && { ...verdict, at: timeOfDay(new Date(verdict.at)) },
        }))}
        busy={busy}
        onVerify={onVerify}
        onAgain={onCheck}
        onClose={onClose}
      />
    );
  if (!ready || step !== 'idle' || citizens.length > 0 || missing) return null;
  return (
    <div>
      <button
        type="button"
        class="button button-quiet button-small"
        data-check-form
        aria-disabled={busy}
        onClick={() => !busy && onCheck()}
      >
        Kiểm tra tờ khai đã có dữ liệu
      </button>
    </div>
  );
}
