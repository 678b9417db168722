import type { CodeLists } from '../citizen/code-lists';
import { formatDate } from '../citizen/dates';
import type { CodeKey, DatumKey } from '../citizen/keys';
import { CODE_KEYS } from '../citizen/keys';
import { nationalityName } from '../citizen/nationality';
import type { Address, Datum } from '../citizen/record';
import type { Units } from '../citizen/units';

/** One line of a citizen's papers, as they would be read to be typed by hand. */
export interface PaperLine {
  readonly key: DatumKey;
  readonly text: string;
}

export interface PaperFacts {
  readonly units: Units;
  readonly codeLists: CodeLists;
}

/** What an invented citizen's papers say, in the order of the record; what cannot be said in words is left out. */
export function paperLines(data: readonly Datum[], facts: PaperFacts): readonly PaperLine[] {
  return data.flatMap((datum) => {
    const text = textOf(datum, facts);
    return text === undefined || text === '' ? [] : [{ key: datum.key, text }];
  });
}

function textOf({ key, value }: Datum, { units, codeLists }: PaperFacts): string | undefined {
  if (typeof value === 'string') {
    if (key === 'sex') return value === 'male' ? 'Nam' : 'Nữ';
    if (key === 'nationality') return nationalityName(value);
    return isCodeKey(key) ? codeLists.name(key, value) : value;
  }
  if ('codeList' in value) return addressText(value, units);
  return 'year' in value ? formatDate(value) : value.fullName;
}

function isCodeKey(key: DatumKey): key is CodeKey {
  return (CODE_KEYS as readonly string[]).includes(key);
}

function addressText(address: Address, units: Units): string {
  const found = units.unitsOf(address);
  return [
    address.detail,
    found?.commune.fullName,
    found?.district?.fullName,
    found?.province.fullName,
  ]
    .filter((piece) => piece !== undefined && piece !== '')
    .join(', ');
}
