import type { FieldDescription, FormDescription } from '../contract/field';
import { knownWords, STRUCK, strikeName, strikeText } from '../explain/strike';
import { fieldLabel } from '../plan/label';
import { sha256Hex } from './fingerprint';
import type { MapFormRef } from './schema';

/** Words of addresses that say where in a system one is, never of whom. */
const PATH_WORDS: ReadonlySet<string> = new Set(
  (
    'thu-tuc thutuc ho-so hoso dich-vu-cong dvc dvcqg mot-cua motcua eform eforms form forms portal web app apps ' +
    'home index default main step new create edit update view nop-ho-so tiep-nhan dang-ky khai-sinh khai-tu ' +
    'ket-hon ho-tich cu-tru thuong-tru tam-tru cap-ban-sao trich-luc login page pages public citizen procedure ' +
    'procedures dossier dossiers register registration apply submit ct01 ct02 ct03 ct04 ct07'
  ).split(' '),
);
const EXTENSION = /\.(?:html?|aspx?|jsp|php|do|action)$/i;
const PROCEDURE = /^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/;
const MOST_SEGMENTS = 20;

/** Which form a map is for. Of the path only known words stay, because a path can hold a name. */
export function mapFormRef(
  identity: string,
  origin: string,
  path: string,
  procedure: string | undefined,
): MapFormRef {
  const segments = path.split('/').slice(1, MOST_SEGMENTS);
  return {
    identity,
    origin,
    path: `/${segments.map(plainSegment).join('/')}`,
    ...(procedure !== undefined && PROCEDURE.test(procedure) ? { procedure } : {}),
  };
}

function plainSegment(segment: string): string {
  if (segment === '') return '';
  const bare = segment.replace(EXTENSION, '');
  if (PATH_WORDS.has(bare.toLowerCase())) return segment;
  const safe = /^[A-Za-z-]{4,40}$/.test(bare) && !strikeName(bare).includes(STRUCK);
  return safe ? segment : '*';
}

/** A title for the list of maps: the page's own heading, as far as its words are form words. */
export function mapTitle({ headings, title }: Pick<FormDescription, 'headings' | 'title'>): string {
  const own = [...headings, title]
    .map((text) => strikeText(text).replace(/\d/g, STRUCK))
    .find((text) => /\p{L}{2}/u.test(text));
  return (own ?? '').slice(0, 120);
}

/** Hash of the label's vocabulary words, 16 hex digits. Two fields may share one; a name never enters it. */
export function labelWordsHash(field: FieldDescription): string {
  return sha256Hex([knownWords(fieldLabel(field))]).slice(0, 16);
}
