import { type FormMap, formMapSchema } from './schema';

/** Why a file is no form map: a closed list, each with one sentence in components/wording. */
export const MAP_FILE_PROBLEMS = [
  'not-json',
  'not-a-form-map',
  'wrong-version',
  'foreign-fields',
  'malformed',
  'too-big',
] as const;
export type MapFileProblem = (typeof MAP_FILE_PROBLEMS)[number];

export type ParsedFormMap =
  | { readonly outcome: 'parsed'; readonly map: FormMap }
  | { readonly outcome: 'refused'; readonly problem: MapFileProblem };

/** Characters; 3000 fields and 600 answers stay well below. */
export const MOST_CHARACTERS = 400_000;

/** The text of a file that another installation can import. */
export function exportFormMap(map: FormMap): string {
  return `${JSON.stringify(formMapSchema.parse(map), null, 2)}\n`;
}

/** Reads a file's text, or a value that is stored already. */
export function parseFormMap(source: unknown): ParsedFormMap {
  const read = typeof source === 'string' ? readJson(source) : source;
  if (read === TOO_BIG) return refuse('too-big');
  if (read === NOT_JSON) return refuse('not-json');
  if (typeof read !== 'object' || read === null || !('kind' in read))
    return refuse('not-a-form-map');
  const { kind, version } = read as { kind: unknown; version?: unknown };
  const { kind: ownKind, version: ownVersion } = formMapSchema.shape;
  if (!ownKind.safeParse(kind).success) return refuse('not-a-form-map');
  if (!ownVersion.safeParse(version).success) return refuse('wrong-version');
  const parsed = formMapSchema.safeParse(read);
  if (parsed.success) return { outcome: 'parsed', map: parsed.data };
  const foreign = parsed.error.issues.some(({ code }) => code === 'unrecognized_keys');
  const tooMany = parsed.error.issues.some(({ code }) => code === 'too_big');
  return refuse(foreign ? 'foreign-fields' : tooMany ? 'too-big' : 'malformed');
}

const TOO_BIG = Symbol('too big');
const NOT_JSON = Symbol('not JSON');

function readJson(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return TOO_BIG;
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

function refuse(problem: MapFileProblem): ParsedFormMap {
  return { outcome: 'refused', problem };
}
