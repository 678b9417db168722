import { z } from 'zod';
import { RELIGION_ALIASES, STATUS_ALIASES } from './code-lists-aliases';
import type { CodeKey } from './keys';

const entrySchema = z.strictObject({
  code: z.string().regex(/^\d{1,2}$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
});
const codeListsSchema = z.strictObject({
  ethnicGroups: z.array(entrySchema),
  religions: z.array(entrySchema),
  sexes: z.array(entrySchema),
  maritalStatuses: z.array(entrySchema),
  bloodTypes: z.array(entrySchema),
});
export type CodeListsData = z.infer<typeof codeListsSchema>;

/** The code lists are not what tools/make-units.mjs writes. */
export class MalformedCodeListsError extends Error {
  override readonly name = 'MalformedCodeListsError';
}

/** Reads public/data/code-lists.json. */
export function parseCodeLists(value: unknown): CodeListsData {
  const parsed = codeListsSchema.safeParse(value);
  if (!parsed.success) {
    throw new MalformedCodeListsError('The code lists cannot be read', { cause: parsed.error });
  }
  return parsed.data;
}

/** One entry as a form's list may carry it: codes for option values, labels for shown texts, best first. */
export interface CodeChoice {
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

export interface CodeLists {
  /** Undefined for codes outside of the list, and for codes that mean "not known" (DOMAIN.md §5). */
  choice(key: CodeKey, code: string): CodeChoice | undefined;
  /** The usual name, under the same condition. */
  name(key: CodeKey, code: string): string | undefined;
}

/** Codes whose meaning is that nothing is known: nothing to fill. */
const UNKNOWN: Readonly<Record<CodeKey, readonly number[]>> = {
  ethnicity: [99],
  religion: [],
  maritalStatus: [0],
  bloodType: [0],
};

export function createCodeLists(data: CodeListsData): CodeLists {
  const lists: Readonly<Record<CodeKey, ReadonlyMap<number, CodeChoice>>> = {
    ethnicity: index(data.ethnicGroups, {}),
    religion: index(data.religions, RELIGION_ALIASES),
    maritalStatus: index(data.maritalStatuses, STATUS_ALIASES),
    bloodType: index(data.bloodTypes, {}),
  };
  const choice = (key: CodeKey, code: string) =>
    UNKNOWN[key].includes(Number(code)) ? undefined : lists[key].get(Number(code));
  return { choice, name: (key, code) => choice(key, code)?.labels[0] };
}

/** Codes are compared as numbers: sources write "1" and "01" for the same entry (DOMAIN.md §1.2). */
function index(
  entries: CodeListsData['religions'],
  aliases: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<number, CodeChoice> {
  return new Map(
    entries.map(({ code, name, aliases: own }) => [
      Number(code),
      {
        codes: [...new Set([code, String(Number(code)), code.padStart(2, '0')])],
        labels: [name, ...own, ...(aliases[code] ?? [])],
      },
    ]),
  );
}

/**
 * A sex as forms list it. No numbers among the codes: 1/2, 1/0 and 0/1 are all in use, and a wrong sex is
 * worse than an open field.
 */
export function sexChoice(sex: 'male' | 'female'): CodeChoice {
  return sex === 'male'
    ? { codes: ['male', 'nam', 'M'], labels: ['Nam', 'Nam giới', 'Male'] }
    : { codes: ['female', 'nu', 'F'], labels: ['Nữ', 'Nữ giới', 'Female'] };
}
