import type { FieldKey } from '../citizen/keys';
import type { PersonRole } from '../citizen/person';

/**
 * What a question asks: a datum, or why no record answers it: `declared` the fact that is being declared,
 * `declaration` consent or signature, `other` anything else that the record does not hold.
 */
export type Asks = FieldKey | 'declared' | 'declaration' | 'other';

/** A list of the form; the long ones come from the code lists. */
export type ListName = 'sex' | 'ethnicity' | 'religion' | 'nationality' | 'bloodType';

export type Control =
  | 'line'
  | 'lines'
  | 'date'
  | 'tick'
  | 'address'
  | { readonly select: ListName | readonly string[] }
  | { readonly radio: ListName | readonly string[] };

/** One question of a form. An `address` stands for three fields: province, commune and detail. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly control: Control;
  readonly asks: Asks;
  /** The question of an earlier step whose confirmed answer answers this one. */
  readonly from?: string;
}

/** A block of questions about one person, or about the matter itself. */
export interface Section {
  readonly title: string;
  readonly person: PersonRole | null;
  readonly questions: readonly Question[];
  /** So many equal rows of a table: household members. */
  readonly rows?: number;
}

export interface Step {
  readonly title: string;
  readonly sections: readonly Section[];
  /** The list of papers as the procedure names it. */
  readonly papers?: readonly string[];
}

export const SECTORS = {
  hotich: 'Hộ tịch, chứng thực',
  cutru: 'Cư trú',
  bhxh: 'Bảo hiểm xã hội, y tế',
  ansinh: 'Lao động, an sinh xã hội',
  datdai: 'Đất đai',
  kinhdoanh: 'Hộ kinh doanh, tài chính',
  thue: 'Thuế',
  giaoduc: 'Giáo dục',
  yte: 'Y tế',
  nongnghiep: 'Nông nghiệp',
  vanhoa: 'Văn hóa',
  noivu: 'Nội vụ',
  thanhtra: 'Tiếp dân, khiếu nại',
  giaothong: 'Giao thông',
} as const;
export type Sector = keyof typeof SECTORS;

export interface Procedure {
  /** Ours, for addresses and results; never shown. */
  readonly id: string;
  /** National code, such as 1.001193; absent where it is not certain. */
  readonly code?: string;
  readonly title: string;
  readonly sector: Sector;
  /** Law or form that the questions are taken from. */
  readonly source: string;
  /** One step, or those of a linked group ("liên thông"). */
  readonly steps: readonly Step[];
}

export function line(name: string, label: string, asks: Asks): Question {
  return { name, label, control: 'line', asks };
}

export function lines(name: string, label: string, asks: Asks): Question {
  return { name, label, control: 'lines', asks };
}

export function date(name: string, label: string, asks: Asks): Question {
  return { name, label, control: 'date', asks };
}

export function tick(name: string, label: string): Question {
  return { name, label, control: 'tick', asks: 'declaration' };
}

export function select(
  name: string,
  label: string,
  list: ListName | readonly string[],
  asks: Asks,
): Question {
  return { name, label, control: { select: list }, asks };
}

export function radio(
  name: string,
  label: string,
  list: ListName | readonly string[],
  asks: Asks,
): Question {
  return { name, label, control: { radio: list }, asks };
}

export function address(name: string, label: string, asks: Asks): Question {
  return { name, label, control: 'address', asks };
}

/** The same question, answered by what was confirmed in an earlier step. */
export function from(earlier: string, question: Question): Question {
  return { ...question, from: earlier };
}

export function section(
  title: string,
  person: PersonRole | null,
  ...questions: readonly Question[]
): Section {
  return { title, person, questions };
}

/** A table with so many equal rows. */
export function table(
  title: string,
  person: PersonRole,
  rows: number,
  ...questions: readonly Question[]
): Section {
  return { title, person, rows, questions };
}
