import type { CounterStep } from '../../lib/counter/state';
import type { Tally } from '../../lib/counter/tally';

interface Props {
  readonly step: CounterStep;
  readonly willFill: number;
  readonly openOffers: number;
  /** What the last fill came to; null before one. */
  readonly tally: Tally | null;
  readonly undone: boolean;
}

/**
 * Says each step to a screen reader. The region stands from the start and only its words change: what comes with its
 * words already in it is not announced by every reader.
 */
export function Announcer(props: Props) {
  return (
    <p class="visually-hidden" role="status" data-announced>
      {announcement(props)}
    </p>
  );
}

/** One sentence for where the dossier stands; counts, never a value. */
function announcement({ step, willFill, openOffers, tally, undone }: Props): string {
  if (step === 'filling') return 'Đang điền và chờ trang nhận.';
  if (step === 'review') {
    const open = openOffers > 0 ? `, ${openOffers} trường cần chọn` : '';
    return `Sẽ điền ${willFill} trường${open}.`;
  }
  if (step !== 'filled' || !tally) return '';
  const failed = tally.refused + tally.notAccepted;
  const open = tally.offered + tally.kept;
  const rest = [
    ...(open > 0 ? [`${open} chờ cán bộ`] : []),
    ...(failed > 0 ? [`${failed} không điền được`] : []),
  ];
  const first = undone ? 'Đã hoàn tác' : `Đã điền ${tally.filled + tally.alreadyRight} trường`;
  return `${[first, ...rest].join(', ')}.`;
}
