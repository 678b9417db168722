import { instructionsOf, openOffers } from '../../lib/counter/review';
import type { CounterState } from '../../lib/counter/state';
import { tallyOutcomes } from '../../lib/counter/tally';

interface Props {
  readonly state: Pick<CounterState, 'step' | 'review' | 'result'>;
}

/**
 * Says each step to a screen reader. The region stands from the start and only its words change: what comes with its
 * words already in it is not announced by every reader.
 */
export function Announcer({ state }: Props) {
  return (
    <p class="visually-hidden" role="status" data-announced>
      {announcement(state)}
    </p>
  );
}

/** One sentence for where the dossier stands; counts, never a value. */
export function announcement({ step, review, result }: Props['state']): string {
  if (step === 'filling') return 'Đang điền và chờ trang nhận.';
  if (step === 'review' && review) {
    const offers = openOffers(review);
    const open = offers > 0 ? `, ${offers} trường cần chọn` : '';
    return `Sẽ điền ${instructionsOf(review).length} trường${open}.`;
  }
  if (step !== 'filled' || !result) return '';
  const tally = tallyOutcomes(result.outcomes);
  const failed = tally.refused + tally.notAccepted;
  const open = tally.offered + tally.kept;
  const rest = [
    ...(open > 0 ? [`${open} chờ cán bộ`] : []),
    ...(failed > 0 ? [`${failed} không điền được`] : []),
  ];
  const first = result.undone
    ? 'Đã hoàn tác'
    : `Đã điền ${tally.filled + tally.alreadyRight} trường`;
  return `${[first, ...rest].join(', ')}.`;
}
