import { type FieldKey, isFieldKey } from '../../citizen/keys';
import type { PersonRef } from '../../citizen/person';
import type { Answer, Understanding } from '../contract/understanding';
import { roleOf } from './figures';
import type { Item } from './item';
import { personReason, sourceReason } from './reasons';

const BY_FIGURE: Readonly<Record<Item['figureBy'], number>> = {
  label: 1,
  section: 0.98,
  row: 0.97,
  name: 0.93,
  above: 0.92,
  before: 0.88,
  subject: 0.95,
  rest: 0.9,
  unknown: 0.3,
};

/** Below this a first choice would be a guess. */
const LEAST = 0.617;

/** Keys of the parts of a split field: a date's day, month and year; boxes all hold the one datum. */
function partKeys(item: Item, key: FieldKey): FieldKey[] {
  const { parts } = item.field;
  if (parts.length < 2 || parts[0]?.part === 'choice') return [];
  return parts.map(({ part }) => {
    const own = `${key.split('.')[0]}.${part}`;
    return (part === 'day' || part === 'month' || part === 'year') && isFieldKey(own) ? own : key;
  });
}

export function toUnderstanding(item: Item, people: ReadonlyMap<string, PersonRef>): Understanding {
  const { field, key, figure } = item;
  if (key === null) {
    return {
      fieldId: field.id,
      kind: item.kind,
      first: null,
      others: [],
      partKeys: [],
      reasons: item.reasons,
    };
  }
  const ref = people.get(item.instance);
  const certainty = item.evidence.certainty * BY_FIGURE[item.figureBy];
  const answer = (to: FieldKey, who: PersonRef, confidence: number): Answer => ({
    key: to,
    person: who.person,
    ordinal: who.ordinal,
    confidence: Math.round(confidence * 100) / 100,
  });
  const known = figure !== null && ref !== undefined;
  const isFirst = known && !item.offerOnly && certainty >= LEAST;
  const whom: PersonRef[] = known
    ? [ref]
    : item.possible.map((other) => ({ person: roleOf(other), ordinal: 1 }));
  const offers = whom.flatMap((who) =>
    [key, ...item.alternatives].map((to) => answer(to, who, certainty * 0.5)),
  );
  const reasons = [sourceReason(item), personReason(item), ...item.reasons];
  return {
    fieldId: field.id,
    kind: item.kind,
    first: isFirst ? answer(key, ref, certainty) : null,
    others: isFirst ? offers.slice(1) : offers,
    partKeys: partKeys(item, key),
    reasons,
  };
}
