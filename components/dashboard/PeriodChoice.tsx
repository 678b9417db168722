import { useState } from 'preact/hooks';
import type { DayRange } from '../../lib/journal/reads';
import { PERIODS, type Period, parseCustomRange } from '../../lib/report/period';
import { Choices } from './Choices';

const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  today: 'Hôm nay',
  month: 'Tháng này',
  custom: 'Tự chọn',
};

const REFUSAL_WORDS = {
  'not-a-day': 'Nhập đủ ngày bắt đầu và ngày kết thúc.',
  'ends-before-it-starts': 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
} as const;

export interface PeriodChoiceProps {
  readonly period: Period;
  /** The range in force; it stays while the typed days are not a range. */
  readonly range: DayRange;
  readonly onPeriod: (period: Period) => void;
  readonly onRange: (range: DayRange) => void;
}

export function PeriodChoice(props: PeriodChoiceProps) {
  return (
    <div class="row period-choice">
      <Choices
        legend="Kỳ số liệu"
        name="period"
        options={PERIODS}
        words={PERIOD_WORDS}
        chosen={props.period}
        onChoose={props.onPeriod}
      />
      {props.period === 'custom' && <CustomDays range={props.range} onRange={props.onRange} />}
    </div>
  );
}

function CustomDays({ range, onRange }: Pick<PeriodChoiceProps, 'range' | 'onRange'>) {
  const [typed, setTyped] = useState(range);
  const parsed = parseCustomRange(typed.from, typed.to);
  const change = (part: Partial<DayRange>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const found = parseCustomRange(next.from, next.to);
    if (found.outcome === 'valid') onRange(found.range);
  };
  return (
    <div class="row">
      <label class="row">
        Từ ngày
        <input
          class="input input-day"
          type="date"
          value={typed.from}
          onInput={(event) => change({ from: event.currentTarget.value })}
        />
      </label>
      <label class="row">
        đến ngày
        <input
          class="input input-day"
          type="date"
          value={typed.to}
          aria-invalid={parsed.outcome === 'refused'}
          onInput={(event) => change({ to: event.currentTarget.value })}
        />
      </label>
      <span role="status" class="small field-refusal">
        {parsed.outcome === 'refused' ? REFUSAL_WORDS[parsed.reason] : ''}
      </span>
    </div>
  );
}
