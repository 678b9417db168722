import { foldPlain } from '../../citizen/fold';
import type { PartialDate } from '../../citizen/record';

/** The two operations of the shared service and the integration codes that clients send for them (DOMAIN.md §1.3). */
export const LOOK_UP_037 = { operation: 'TraCuuThongTinCongDan', integration: '037' } as const;
export const VERIFY_003 = { operation: 'XacThucThongTinCongDan', integration: '003' } as const;

/** What the service needs to find somebody: a number alone is not enough. */
export interface Question037 {
  readonly idNumber?: string | undefined;
  readonly oldIdNumber?: string | undefined;
  readonly fullName: string;
  readonly birthDate: PartialDate;
}

/** Upper case, without accents, blanks and marks, as clients send names: "Lê Thị Hoa" → "LETHIHOA". */
export function nameFor037(fullName: string): string {
  return foldPlain(fullName)
    .replace(/[^a-z0-9]/g, '')
    .toUpperCase();
}

/** yyyyMMdd of a whole date, else the year: the service knows nothing between. */
export function dateFor037(date: PartialDate): { NgayThangNam: string } | { Nam: string } {
  const { year, month, day } = date;
  const two = (part: number) => String(part).padStart(2, '0');
  return month === undefined || day === undefined
    ? { Nam: String(year) }
    : { NgayThangNam: `${year}${two(month)}${two(day)}` };
}

/** yyyy-MM-dd of a whole date, else the year, as the JSON façade takes it. */
export function dateForFacade(date: PartialDate): string {
  const packed = dateFor037(date);
  return 'Nam' in packed
    ? packed.Nam
    : packed.NgayThangNam.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

/** Nine digits go into SoCMND, twelve into SoDinhDanh. */
export function numberFor037(question: Question037): { SoDinhDanh: string } | { SoCMND: string } {
  return question.idNumber === undefined
    ? { SoCMND: question.oldIdNumber ?? '' }
    : { SoDinhDanh: question.idNumber };
}
