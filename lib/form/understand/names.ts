import type { FieldKey } from '../../citizen/keys';
import type { NamePartAsk } from './ask';
import type { Item } from './item';

const REACH = 4;

function partNear(item: Item, items: readonly Item[], wanted: readonly NamePartAsk[]): boolean {
  return items
    .slice(Math.max(0, item.index - REACH), item.index + REACH + 1)
    .some(
      (other) =>
        other !== item &&
        other.ask?.kind === 'name' &&
        wanted.includes(other.ask.part) &&
        (other.figure === item.figure || other.figure === null || item.figure === null),
    );
}

/** Which part of the name a field asks, seen with the name fields beside it; null when no key says it. */
export function nameKey(item: Item, items: readonly Item[]): FieldKey | null {
  if (item.ask?.kind === 'person') return 'fullName';
  if (item.ask?.kind !== 'name') return null;
  const { part } = item.ask;
  switch (part) {
    case 'birthName':
      return 'fullName';
    case 'name':
      if (partNear(item, items, ['surname', 'surnameAndMiddle', 'middleName'])) {
        return 'givenName';
      }
      return partNear(item, items, ['fullName']) ? null : 'fullName';
    case 'givenName':
      if (!partNear(item, items, ['surname', 'surnameAndMiddle', 'middleName'])) return null;
      return 'givenName';
    case 'surname':
      return partNear(item, items, ['name', 'givenName', 'middleName', 'middleAndGivenName'])
        ? 'surname'
        : null;
    case 'surnameAndMiddle':
      return null;
    default:
      return part;
  }
}

/** A form with a box for the surname and one for the rest: the rest may hold the middle name or not. */
export function nameAlternatives(item: Item, items: readonly Item[]): FieldKey[] {
  const isRest = item.key === 'givenName' && item.ask?.kind === 'name';
  return isRest && !partNear(item, items, ['middleName', 'surnameAndMiddle'])
    ? ['middleAndGivenName']
    : [];
}
