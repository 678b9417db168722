import { useEffect } from 'preact/hooks';
import type { CounterStep } from '../../lib/counter/state';

const TARGETS: Readonly<Record<CounterStep, string>> = {
  idle: '[data-scan-box]',
  asking: '[data-ask] .chip',
  review: '[data-confirm]',
  filling: '[data-step]',
  filled: '[data-outcome-title]',
};

/** Puts the keyboard where the next step is, once per step: the whole flow works without a mouse. */
export function useFocusOnStep(
  step: CounterStep,
  revision: number,
  asking: string | null,
  undecided: boolean,
): void {
  const firstReview = step === 'review' ? revision > 0 : false;
  useEffect(() => {
    // No button: a scanner's late Enter would decide.
    const target = undecided ? '[data-undecided]' : TARGETS[step];
    document.querySelector<HTMLElement>(target)?.focus();
  }, [step, asking, firstReview, undecided]);
}

/** After a correction the row may stand elsewhere: keeps the keyboard at that field. */
export function focusCorrected(fieldId: string): void {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`[data-correct="${CSS.escape(fieldId)}"]`);
    const folded = button?.closest('details:not([open])')?.querySelector<HTMLElement>('summary');
    (folded ?? button)?.focus();
  });
}
