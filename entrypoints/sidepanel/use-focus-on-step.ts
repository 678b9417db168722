import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CounterStep } from '../../lib/counter/state';

const TARGETS: Readonly<Record<CounterStep, string>> = {
  idle: '[data-scan-box]',
  asking: '[data-ask] .chip',
  review: '[data-confirm]',
  filling: '[data-step]',
  filled: '[data-outcome-title]',
};

/**
 * Puts the keyboard where the next step is, once per step: the whole flow works without a mouse. In the same breath as
 * the step is drawn: later, it would take the focus away from whoever has moved on already.
 */
export function useFocusOnStep(
  step: CounterStep,
  revision: number,
  asking: string | null,
  undecided: boolean,
): void {
  const firstReview = step === 'review' ? revision > 0 : false;
  useLayoutEffect(() => {
    // No button: a scanner's late Enter would decide.
    const target = undecided ? '[data-undecided]' : TARGETS[step];
    document.querySelector<HTMLElement>(target)?.focus();
  }, [step, asking, firstReview, undecided]);
}

/**
 * What was pressed may go away with its press, such as "Hoàn tác" or "Đã rõ": the keyboard then stays in the panel, at
 * a heading. Never at a button: a second press of the same key would press it.
 */
export function useFocusKept(): void {
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const note = (event: FocusEvent) => {
      held.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (!held.current || held.current.isConnected || document.activeElement !== document.body)
      return;
    const [outcome, panel] = ['[data-outcome-title]', '[data-panel-title]'].map((heading) =>
      document.querySelector<HTMLElement>(heading),
    );
    (outcome ?? panel)?.focus();
  });
}

/** After a correction the row may stand elsewhere: keeps the keyboard at that field. */
export function focusCorrected(fieldId: string): void {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`[data-correct="${CSS.escape(fieldId)}"]`);
    const folded = button?.closest('details:not([open])')?.querySelector<HTMLElement>('summary');
    (folded ?? button)?.focus();
  });
}
