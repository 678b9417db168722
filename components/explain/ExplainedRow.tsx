import type { ExplainedField } from '../../lib/form/explain/explain';
import { fieldKeyWords } from '../wording/datum';
import {
  CONTROL_WORDS,
  KIND_WORDS,
  SECTION_WORDS,
  STATE_WORDS,
  TEXT_ORIGIN_WORDS,
} from '../wording/explain';
import { DECISION_WORDS, PLAN_REASON_WORDS } from '../wording/outcome';
import { personWords } from '../wording/person';

/** One field, folded: the decision in the summary, what led to it inside. */
export function ExplainedRow({ field }: { readonly field: ExplainedField }) {
  const { first, others, decided } = field;
  return (
    <li data-explained={field.fieldId}>
      <details class="explain-field">
        <summary>
          <span class="explain-name">{field.label || 'Ô không có tên'}</span>
          <span class="soft small">
            {first ? `${personWords(first)} · ${fieldKeyWords(first.key)}` : KIND_WORDS[field.kind]}
          </span>
          {decided && (
            <span class={`badge ${BADGES[decided.decision]}`}>
              {DECISION_WORDS[decided.decision]}
            </span>
          )}
        </summary>
        <dl class="explain-facts small">
          <dt>Đã đọc</dt>
          <dd>
            <ul>
              {field.texts.map(({ from, text }, index) => (
                <li key={`${from}${index}`}>
                  <span class="soft">{TEXT_ORIGIN_WORDS[from]}:</span> {text}
                </li>
              ))}
              {field.texts.length === 0 && <li class="soft">Không có chữ nào nói về ô này</li>}
            </ul>
          </dd>
          {field.sections.length > 0 && (
            <>
              <dt>Nằm trong</dt>
              <dd>
                <ul>
                  {field.sections.map(({ from, text }, index) => (
                    <li key={`${from}${index}`}>
                      <span class="soft">
                        {SECTION_WORDS[from as keyof typeof SECTION_WORDS] ?? from}:
                      </span>{' '}
                      {text}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>Kiểu ô</dt>
          <dd>
            {[
              CONTROL_WORDS[field.control],
              ...(field.row === null ? [] : [`dòng ${field.row}`]),
              ...(field.optionCount > 0 ? [`${field.optionCount} lựa chọn`] : []),
              ...field.states.map((state) => STATE_WORDS[state] ?? state),
            ].join(', ')}
          </dd>
          <dt>Hiểu là</dt>
          <dd>
            {KIND_WORDS[field.kind]}
            {first &&
              `: ${personWords(first)} · ${fieldKeyWords(first.key)} (${percent(first.confidence)})`}
            {others.length > 0 && (
              <ul>
                {others.map((answer) => (
                  <li key={`${answer.person}${answer.ordinal}${answer.key}`}>
                    hoặc {personWords(answer)} · {fieldKeyWords(answer.key)} (
                    {percent(answer.confidence)})
                  </li>
                ))}
              </ul>
            )}
          </dd>
          {field.reasons.length > 0 && (
            <>
              <dt>Vì</dt>
              <dd>
                <ul>
                  {field.reasons.map(({ code, words }) => (
                    <li key={code}>{words}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          {decided && (
            <>
              <dt>Quyết định</dt>
              <dd>
                {DECISION_WORDS[decided.decision]}. {PLAN_REASON_WORDS[decided.reason]}
              </dd>
            </>
          )}
        </dl>
      </details>
    </li>
  );
}

const BADGES = { fill: 'badge-good', offer: 'badge-accent', leave: '' } as const;

function percent(confidence: number): string {
  return `chắc ${Math.round(confidence * 100)}%`;
}
