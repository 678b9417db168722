import type { Address } from './record';
import { stripUnitNames } from './units-detail';
import type { Units } from './units-types';

/** An address in words. */
export interface AddressLine {
  /** House, hamlet, street as the source has them, without repeated unit names. */
  readonly detail: string;
  /** "Xã Tân Hội, Tỉnh Tây Ninh"; '' when the codes are unknown. */
  readonly units: string;
  /** Both, as one line; the detail alone where it names other units than the codes. */
  readonly text: string;
  /**
   * "clean": the detail named no unit. "stripped": it repeated the units of the codes, which were taken out.
   * "names-differ": it names units that the codes do not, and is left whole. "unknown-codes": see `units`.
   */
  readonly detailState: 'clean' | 'stripped' | 'names-differ' | 'unknown-codes';
}

/** One line from an address, with the names that its own list of units gives the codes. */
export function addressLine(address: Address, units: Units): AddressLine {
  const detail = tidy(address.detail);
  const found = units.unitsOf(address);
  if (!found) return { detail, units: '', text: detail, detailState: 'unknown-codes' };
  const stripped = stripUnitNames(detail, found);
  const unitText = [found.commune, found.district, found.province]
    .flatMap((unit) => (unit ? [unit.fullName] : []))
    .join(', ');
  return {
    detail: stripped.detail,
    units: unitText,
    text: joinLine(stripped, unitText),
    detailState: stripped.state,
  };
}

function joinLine({ detail, state }: ReturnType<typeof stripUnitNames>, units: string): string {
  if (state === 'names-differ') return detail;
  return detail === '' ? units : `${detail}, ${units}`;
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/gu, '');
}
