import { useState } from 'preact/hooks';
import { CardSheet } from '../../components/training/CardSheet';
import { CardWall } from '../../components/training/CardWall';
import { LearnerCode } from '../../components/training/LearnerCode';
import { PaperView } from '../../components/training/PaperView';
import { PracticeFrame } from '../../components/training/PracticeFrame';
import { RunBoard } from '../../components/training/RunBoard';
import type { Procedure } from '../../lib/training/question';
import type { RunMode } from '../../lib/training/run';
import { PracticePanel } from './PracticePanel';
import type { Training } from './parts';
import { usePractice } from './use-practice';

interface Props {
  readonly training: Training;
  readonly procedure: Procedure;
  readonly presenting: boolean;
}

const MODES: readonly (readonly [RunMode, string])[] = [
  ['manual', 'Kê khai thủ công'],
  ['once', 'Khai một lần'],
];

/** One procedure to practise on: the form on the left, papers or counter on the right. */
export function Practice({ training, procedure, presenting }: Props) {
  const run = usePractice(training, procedure);
  const [paper, setPaper] = useState<string | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const { clock, ended, step } = run;
  const current = procedure.steps[step];
  const isLast = step === procedure.steps.length - 1;
  if (!current) return null;
  const print = (household: string) => {
    setSheet(household);
    requestAnimationFrame(() => window.print());
  };
  return (
    <>
      <div class="practice no-print">
        <div class="practice-bar row-spread">
          <fieldset class="segmented">
            <legend class="visually-hidden">Cách khai</legend>
            {MODES.map(([mode, words]) => (
              <button
                key={mode}
                type="button"
                class={clock.mode === mode ? 'button button-primary' : 'button button-secondary'}
                aria-pressed={clock.mode === mode}
                data-mode={mode}
                onClick={() => run.begin(mode)}
              >
                {words}
              </button>
            ))}
          </fieldset>
          <RunBoard manual={ended.manual} once={ended.once} running={run.running} />
          <div class="row">
            {isLast ? (
              <button
                type="button"
                class="button button-primary"
                data-finish
                aria-disabled={clock.startedAt === null || clock.endedAt !== null}
                onClick={() => run.finish()}
              >
                Xong
              </button>
            ) : (
              <button type="button" class="button button-primary" data-next-step onClick={run.goOn}>
                Sang bước {step + 2}
              </button>
            )}
            <button
              type="button"
              class="button button-quiet"
              data-restart
              onClick={() => run.begin(clock.mode)}
            >
              Làm lại
            </button>
          </div>
        </div>
        {ended.manual && ended.once && (
          <LearnerCode procedure={procedure.id} manual={ended.manual} once={ended.once} />
        )}
        <div class="practice-body">
          <PracticeFrame
            key={`${run.attempt}/${step}`}
            step={current}
            code={procedure.code}
            lists={training.lists}
            presenting={presenting}
            onDocument={run.onDocument}
          />
          <aside
            class="practice-side stack"
            aria-label={clock.mode === 'once' ? 'Quầy tiếp nhận' : 'Giấy tờ của công dân'}
            ref={run.countWithin}
          >
            {clock.mode === 'once' ? (
              <PracticePanel
                state={run.state}
                progress={run.progress}
                act={(action) => void run.act(action)}
              />
            ) : (
              paper !== null && <PaperView facts={training.paperOf(paper)} />
            )}
            <CardWall
              cards={training.cards}
              onScan={(text) => {
                if (clock.mode === 'once') void run.act({ type: 'scan', windowId: 1, text });
                else setPaper(text.slice(0, 12));
              }}
              onPrint={print}
            />
          </aside>
        </div>
      </div>
      {sheet !== null && (
        <CardSheet cards={training.cards.filter(({ household }) => household === sheet)} />
      )}
    </>
  );
}
