import { formatCardDate, formatDate } from '../citizen/dates';
import type { Address, PartialDate } from '../citizen/record';
import type { Units } from '../citizen/units';
import { stripUnitNames } from '../citizen/units-detail';
import type { Population, TrainingCitizen } from './population';

/** An ID card of the training population, to print or to click. */
export interface TrainingCard {
  readonly idNumber: string;
  readonly oldIdNumber?: string;
  readonly fullName: string;
  readonly sex: 'male' | 'female';
  readonly birthDate: PartialDate;
  /** dd/mm/yyyy, or less where less is known. */
  readonly birthText: string;
  readonly address: string;
  /** Number of the householder, to show families together. */
  readonly household: string;
  readonly relation: string;
  /** The text of the QR code on the front of a chip card (DOMAIN.md §2.2). */
  readonly scanText: string;
}

/** The cards of everybody in the population who is old enough to hold one. */
export function listTrainingCards(population: Population, units: Units): readonly TrainingCard[] {
  return population.citizens.flatMap((citizen) => {
    const card = makeCard(citizen, population, units);
    return card === undefined ? [] : [card];
  });
}

function makeCard(
  citizen: TrainingCitizen,
  population: Population,
  units: Units,
): TrainingCard | undefined {
  const { cardIssued, householder } = citizen;
  if (cardIssued === undefined) return undefined;
  const address = cardAddress(citizen.permanent, units);
  const head = typeof householder === 'number' ? population.citizens[householder] : undefined;
  return {
    idNumber: citizen.id,
    ...(citizen.old === undefined ? {} : { oldIdNumber: citizen.old }),
    fullName: citizen.name,
    sex: citizen.sex,
    birthDate: citizen.born,
    birthText: formatDate(citizen.born),
    address,
    household: head?.id ?? citizen.id,
    relation: citizen.relation ?? '',
    scanText: [
      citizen.id,
      citizen.old ?? '',
      citizen.name,
      formatCardDate(citizen.born),
      citizen.sex === 'male' ? 'Nam' : 'Nữ',
      address,
      formatCardDate(cardIssued),
    ].join('|'),
  };
}

/** Cards give bare names: "Tổ 5, ấp 2, Tân Hội, Tân Châu, Tây Ninh". */
function cardAddress(address: Address, units: Units): string {
  const found = units.unitsOf(address);
  if (!found) return address.detail;
  const { detail } = stripUnitNames(address.detail, found);
  return [detail, found.commune.name, found.district?.name, found.province.name]
    .filter((piece) => piece !== undefined && piece !== '')
    .join(', ');
}
