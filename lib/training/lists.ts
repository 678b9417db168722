import type { CodeListsData } from '../citizen/code-lists';
import { nationalityName } from '../citizen/nationality';
import type { Units } from '../citizen/units';
import type { ListName } from './question';

/** A line of a list, as a form's own select would hold it. */
export interface ListItem {
  readonly value: string;
  readonly text: string;
}

/** What the lists of the practice forms hold. */
export interface FormLists {
  readonly list: (name: ListName) => readonly ListItem[];
  readonly provinces: readonly ListItem[];
  readonly communesOf: (province: string) => readonly ListItem[];
}

/** Whose citizens a commune's counter mostly meets, after the country's own. */
const COUNTRIES = ['VN', 'LA', 'KH', 'CN', 'KR', 'JP'];

/** The lists that the practice forms offer: today's units, and the codes of the national database. */
export function createFormLists(units: Units, codes: CodeListsData): FormLists {
  const entries = (list: readonly { code: string; name: string }[]): readonly ListItem[] =>
    list.map(({ code, name }) => ({ value: code, text: name }));
  const lists: Readonly<Record<ListName, readonly ListItem[]>> = {
    sex: entries(codes.sexes).filter(({ text }) => text === 'Nam' || text === 'Nữ'),
    ethnicity: entries(codes.ethnicGroups),
    religion: entries(codes.religions),
    bloodType: entries(codes.bloodTypes),
    nationality: COUNTRIES.map((code) => ({ value: code, text: nationalityName(code) ?? code })),
  };
  const unitItems = (list: readonly { code: string; fullName: string }[]): readonly ListItem[] =>
    list.map(({ code, fullName }) => ({ value: code, text: fullName }));
  return {
    list: (name) => lists[name],
    provinces: unitItems(units.provinces('2025')),
    communesOf: (province) =>
      province === '' ? [] : unitItems(units.communesOf('2025', province)),
  };
}
