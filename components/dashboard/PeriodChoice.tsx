import { useState } from 'preact/hooks';
import type { DayRange } from '../../lib/journal/reads';
import { formatMonth } from '../../lib/report/format';
import {
  type Month,
  PERIODS,
  type Period,
  parseCustomRange,
  shiftMonth,
} from '../../lib/report/period';
import { Choices } from './Choices';

const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  today: 'Hôm nay',
  month: 'Tháng',
  report: 'Kỳ báo cáo (15 đến 14)',
  custom: 'Tự chọn',
};

const REFUSAL_WORDS = {
  'not-a-day': 'Nhập đủ ngày bắt đầu và ngày kết thúc.',
  'ends-before-it-starts': 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
} as const;

export interface PeriodChoiceProps {
  readonly period: Period;
  /** The month shown, or the one in which the report period ends. */
  readonly month: Month;
  /** The last month that can be chosen. */
  readonly latest: Month;
  /** The range in force; it stays while the typed days are not a range. */
  readonly range: DayRange;
  readonly onPeriod: (period: Period) => void;
  readonly onMonth: (month: Month) => void;
  readonly onRange: (range: DayRange) => void;
}

export function PeriodChoice(props: PeriodChoiceProps) {
  const { period } = props;
  return (
    <div class="row period-choice">
      <Choices
        legend="Kỳ số liệu"
        name="period"
        options={PERIODS}
        words={PERIOD_WORDS}
        chosen={period}
        onChoose={props.onPeriod}
      />
      {(period === 'month' || period === 'report') && <MonthSteps {...props} />}
      {period === 'custom' && <CustomDays range={props.range} onRange={props.onRange} />}
    </div>
  );
}

function MonthSteps({ month, latest, onMonth }: PeriodChoiceProps) {
  return (
    <div class="row month-steps">
      <button
        type="button"
        class="button button-secondary button-step"
        aria-label="Tháng trước"
        onClick={() => onMonth(shiftMonth(month, -1))}
      >
        ‹
      </button>
      <span class="number" aria-live="polite">
        {formatMonth(month)}
      </span>
      <button
        type="button"
        class="button button-secondary button-step"
        aria-label="Tháng sau"
        disabled={month >= latest}
        onClick={() => onMonth(shiftMonth(month, 1))}
      >
        ›
      </button>
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
