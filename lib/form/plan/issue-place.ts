import { findDatum } from '../../citizen/record';
import { isChoiceControl } from './field-form';
import type { Candidate, CardFacts, ValueOutcome, ValueQuestion } from './value-outcome';

/** The new thẻ căn cước names Bộ Công an; the CCCD before it the police department (DOMAIN.md §2.1). */
const CARD_SINCE = 20240701;
const ISSUERS = {
  card: ['Bộ Công an', 'Bộ công an'],
  before: [
    'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    'Cục Cảnh sát QLHC về TTXH',
    'Cục CS QLHC về TTXH',
    'Cục cảnh sát',
  ],
} as const;

/** The place is not in the QR code: both issuers are offered, the one of that time first, and never filled. */
export function issuePlaces(
  { field, record }: ValueQuestion,
  { year, month, day }: NonNullable<CardFacts['issueDate']>,
): ValueOutcome | undefined {
  if (findDatum(record, 'idIssuePlace')) return undefined;
  const isNew = year * 10_000 + month * 100 + day >= CARD_SINCE;
  const order = isNew ? [ISSUERS.card, ISSUERS.before] : [ISSUERS.before, ISSUERS.card];
  const candidates = order.map(
    (labels): Candidate => ({
      shown: labels[0],
      value: isChoiceControl(field)
        ? { kind: 'choice', codes: [], labels }
        : { kind: 'text', text: labels[0] },
    }),
  );
  return { outcome: 'candidates', candidates, source: 'card', reason: 'choice-of-meaning' };
}
