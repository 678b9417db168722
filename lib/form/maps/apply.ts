import { datumOf, type FieldKey, isFieldKey } from '../../citizen/keys';
import { personId } from '../../citizen/person';
import type { FieldDescription, FormDescription } from '../contract/field';
import type { Answer, FieldKind, Reason, Understanding } from '../contract/understanding';
import type { FormMap, MapTarget } from './schema';
import { shiftedTwins } from './twins';

export const MAP_REASON: Reason = {
  code: 'form-map',
  words: 'Theo cấu hình ánh xạ biểu mẫu',
};
/** Stands beside MAP_REASON where the engine holds the field for the very fact being declared. */
export const MAP_DECLARED_REASON: Reason = {
  code: 'form-map-declared',
  words: 'Ô này là nội dung đang khai: chỉ đề nghị, cán bộ chọn từng lần',
};
export const MAP_IGNORED_REASON: Reason = {
  code: 'form-map-ignored',
  words: 'Lời khai, cam đoan hoặc chữ ký: cấu hình ánh xạ không áp dụng',
};

/**
 * The understandings with the map's answers first. Answers for fields that this form does not have, or
 * whose twins may have changed places, are not used. A map never opens a declaration, and makes a declared
 * fact an offer at most.
 */
export function applyFormMap(
  understandings: readonly Understanding[],
  form: FormDescription,
  map: FormMap,
): Understanding[] {
  const answers = new Map(map.answers.map((answer) => [answer.signature, answer.says]));
  const shifted = shiftedTwins(form.fields, map.known);
  const declares = declaredBy(understandings);
  return understandings.map((understanding, index) => {
    const field = form.fields[index];
    const says = field && !shifted.has(field.signature) ? answers.get(field.signature) : undefined;
    if (!field || says === undefined) return understanding;
    return says === 'never'
      ? neverFilled(understanding)
      : answered(understanding, field, says, declares);
  });
}

function neverFilled(understanding: Understanding): Understanding {
  const { kind, reasons } = understanding;
  const closed = kind === 'declared' || kind === 'declaration';
  return {
    ...understanding,
    kind: closed ? kind : 'other',
    first: null,
    others: [],
    partKeys: [],
    reasons: [MAP_REASON, ...reasons],
  };
}

function answered(
  understanding: Understanding,
  field: FieldDescription,
  target: MapTarget,
  declares: (target: MapTarget) => boolean,
): Understanding {
  const { kind, reasons } = understanding;
  if (kind === 'declaration')
    return { ...understanding, reasons: [MAP_IGNORED_REASON, ...reasons] };
  const first: Answer = { ...target, confidence: 1 };
  const guarded = kind === 'declared' || declares(target);
  return {
    ...understanding,
    kind: guarded ? 'choice' : kindOfKey(target.key, field),
    first,
    others: [],
    partKeys: partKeysOf(target.key, field),
    reasons: guarded ? [MAP_REASON, MAP_DECLARED_REASON, ...reasons] : [MAP_REASON, ...reasons],
  };
}

/**
 * Whether the form declares this datum of this person, or everything that it asks in this capacity (the
 * child of a birth registration): then another field mapped there is the declared fact too.
 */
function declaredBy(understandings: readonly Understanding[]): (target: MapTarget) => boolean {
  const data = new Set<string>();
  const declared = new Set<string>();
  const answerable = new Set<string>();
  for (const { kind, first, others } of understandings) {
    for (const answer of first ? [first, ...others] : others) {
      if (kind === 'declared') {
        declared.add(answer.person);
        data.add(`${personId(answer)} ${datumOf(answer.key)}`);
      } else answerable.add(answer.person);
    }
  }
  return (target) =>
    data.has(`${personId(target)} ${datumOf(target.key)}`) ||
    (declared.has(target.person) && !answerable.has(target.person));
}

const ON_CARD: ReadonlySet<string> = new Set(['idIssueDate', 'idIssuePlace', 'idExpiryDate']);
const DERIVED: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'surname',
  'middleName',
  'givenName',
  'middleAndGivenName',
  'birthDate.year',
]);

function kindOfKey(key: FieldKey, field: FieldDescription): FieldKind {
  if (ON_CARD.has(datumOf(key))) return 'card';
  return DERIVED.has(key) && field.control !== 'date-parts' ? 'derived' : 'held';
}

/** One key per part where a field is split over controls; a date's parts get its own. */
function partKeysOf(key: FieldKey, { parts }: FieldDescription): readonly FieldKey[] {
  if (parts.length < 2 || parts[0]?.part === 'choice') return [];
  return parts.map(({ part }) => {
    const own = `${datumOf(key)}.${part}`;
    return isFieldKey(own) ? own : key;
  });
}
