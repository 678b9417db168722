import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CounterAction } from '../../lib/counter/counter';
import { type CounterState, EMPTY_STATE, type Progress } from '../../lib/counter/state';
import { createTurns } from '../../lib/counter/turns';
import { readForm } from '../../lib/form/read';
import { readValues } from '../../lib/form/read/values';
import { confirmedEarlier, type StepAnswers } from '../../lib/training/carry';
import type { Procedure } from '../../lib/training/question';
import {
  countAction,
  isWork,
  type Run,
  type RunClock,
  type RunMode,
  readRun,
  startClock,
  stopClock,
} from '../../lib/training/run';
import { createPageDocuments, type PracticeDocument } from './page-documents';
import type { Training } from './parts';

const NOTHING: StepAnswers = new Map();
const TICK_MS = 200;

/** One learner at one procedure: the form in its frame, the counter, and both runs. */
export function usePractice(training: Training, procedure: Procedure) {
  const [state, setState] = useState<CounterState>(EMPTY_STATE);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [step, setStep] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const [clock, setClock] = useState<RunClock>(() => startClock('manual'));
  const [ended, setEnded] = useState<Readonly<Record<RunMode, Run | null>>>({
    manual: null,
    once: null,
  });
  const open = useRef<PracticeDocument | null>(null);
  const earlier = useRef<StepAnswers>(NOTHING);
  const scanned = useRef(false);
  const running = useLiveRun(clock, open, earlier);
  const count = useCallback(() => setClock((now) => countAction(now, Date.now())), []);

  /** What is pressed beside the form counts as well. */
  const countWithin = useCallback(
    (side: HTMLElement | null) => {
      if (side) listen(side, count);
    },
    [count],
  );

  const act = useMemo(() => {
    const inTurn = createTurns();
    const counter = training.createCounter({
      documents: createPageDocuments(() => open.current, setProgress),
      confirmedEarlier: (form) => confirmedEarlier(procedure, form, earlier.current),
      onState: (next) => {
        scanned.current = next.session !== null;
        setState(next);
      },
      onProgress: setProgress,
    });
    return (action: CounterAction) => inTurn(() => counter.act(action));
  }, [training, procedure]);

  const onDocument = useCallback(
    (root: Document) => {
      const path = `/training/${procedure.id}/${step + 1}`;
      open.current = { root, token: crypto.randomUUID(), path };
      listen(root, count);
      if (step > 0 && scanned.current) void act({ type: 'reread' });
    },
    [procedure, step, act, count],
  );

  const begin = (mode: RunMode) => {
    earlier.current = NOTHING;
    open.current = null;
    setStep(0);
    setAttempt((now) => now + 1);
    setClock(startClock(mode));
    setEnded((runs) => ({ ...runs, [mode]: null }));
    void act({ type: 'next' });
  };
  const goOn = () => {
    earlier.current = new Map([...earlier.current, ...answersOf(open.current)]);
    open.current = null;
    setStep(step + 1);
    count();
  };
  const finish = () => {
    const now = Date.now();
    const stopped = stopClock(clock, now);
    const fields = earlier.current.size + answersOf(open.current).size;
    setClock(stopped);
    setEnded((runs) => ({ ...runs, [stopped.mode]: readRun(stopped, fields, now) }));
  };
  return {
    state,
    progress,
    step,
    attempt,
    clock,
    running,
    ended,
    act,
    countWithin,
    onDocument,
    begin,
    goOn,
    finish,
  };
}

/** What runs now, looked at a few times a second: a page's scripts may set values without any event. */
function useLiveRun(
  clock: RunClock,
  open: { readonly current: PracticeDocument | null },
  earlier: { readonly current: StepAnswers },
): Run {
  const look = useCallback(
    () => readRun(clock, earlier.current.size + answersOf(open.current).size, Date.now()),
    [clock, open, earlier],
  );
  const [run, setRun] = useState<Run>(look);
  useEffect(() => {
    setRun(look());
    if (clock.endedAt !== null) return undefined;
    const timer = setInterval(() => setRun(look()), TICK_MS);
    return () => clearInterval(timer);
  }, [clock, look]);
  return run;
}

/** What the form shows now, by the name of each field's control; empty fields are left out. */
function answersOf(open: PracticeDocument | null): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  if (!open) return answers;
  const reading = readForm(open.root);
  const answered = reading.form.fields.filter(({ empty }) => !empty);
  const shown = readValues(
    reading,
    answered.map(({ id }) => id),
  );
  for (const { id, parts } of answered) {
    const text = shown.get(id) ?? '';
    if (text !== '') answers.set(parts[0]?.name ?? id, text);
  }
  return answers;
}

function listen(root: Document | HTMLElement, count: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.isTrusted && isWork((event as KeyboardEvent).key)) count();
  });
  root.addEventListener('click', (event) => {
    if (event.isTrusted && (event as MouseEvent).detail > 0) count();
  });
}
