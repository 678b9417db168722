import type { Address } from './record';

export type CodeList = Address['codeList'];

/** One administrative unit of one list. */
export interface Unit {
  readonly code: string;
  /** "Xã Tân Hội". */
  readonly fullName: string;
  /** "Tân Hội". */
  readonly name: string;
  /** "Xã". */
  readonly kind: string;
  /** Texts under which a list of options may show it, best first; compare folded and whole. */
  readonly labels: readonly string[];
}

export interface Commune extends Unit {
  readonly province: string;
  /** Only in the list before 07/2025. */
  readonly district?: string;
}

/** The units an address names; all of them exist and belong together. */
export interface AddressUnits {
  readonly province: Unit;
  readonly district?: Unit;
  readonly commune: Commune;
}

/**
 * An address in today's list. Unit names that the detail repeats are taken out before conversion, as the old
 * names would contradict the new codes. "divided": the old commune went to several new ones, the clerk chooses.
 * "unknown": a code is not in its list, codes contradict each other, or lists are mixed.
 */
export type Conversion =
  | { readonly outcome: 'same'; readonly address: Address }
  | { readonly outcome: 'converted'; readonly address: Address }
  | { readonly outcome: 'divided'; readonly candidates: readonly Address[] }
  | { readonly outcome: 'unknown' };

export interface Units {
  /** Day of today's list, ISO. */
  readonly asOf: string;
  province(list: CodeList, code: string): Unit | undefined;
  /** Districts exist in the list before 07/2025 only. */
  district(code: string): Unit | undefined;
  commune(list: CodeList, code: string): Commune | undefined;
  /** In the order of the list. */
  provinces(list: CodeList): readonly Unit[];
  communesOf(list: CodeList, province: string): readonly Commune[];
  /** The units of the address, or undefined when its codes do not exist or contradict each other. */
  unitsOf(address: Address): AddressUnits | undefined;
  /** Into the list since 07/2025 (Quyết định 19/2025/QĐ-TTg), never by guess. */
  convertAddress(address: Address): Conversion;
}
