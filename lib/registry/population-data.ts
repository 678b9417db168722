import type { Datum, RelatedPerson } from '../citizen/record';
import type { Population, TrainingCitizen, TrainingKin } from './population';

/** Everything the training population holds about one citizen, as data of a record. */
export function dataOf(citizen: TrainingCitizen, population: Population): Datum[] {
  const source = 'csdlqgdc' as const;
  const { asOf } = population;
  const texts = [
    ['fullName', citizen.name],
    ['idNumber', citizen.id],
    ['oldIdNumber', citizen.old],
    ['otherName', citizen.otherName],
    ['nationality', citizen.nationality],
    ['relationToHouseholder', citizen.relation],
    ['phone', citizen.phone],
    ['email', citizen.email],
  ] as const;
  const codes = [
    ['ethnicity', citizen.ethnicity],
    ['religion', citizen.religion],
    ['maritalStatus', citizen.marital],
    ['bloodType', citizen.blood],
  ] as const;
  const addresses = [
    ['birthRegistrationPlace', citizen.registered],
    ['homeTown', citizen.homeTown],
    ['permanentAddress', citizen.permanent],
    ['temporaryAddress', citizen.temporary],
    ['currentAddress', citizen.current],
  ] as const;
  const relatives = [
    ['father', citizen.father],
    ['mother', citizen.mother],
    ['spouse', citizen.spouse],
    ['representative', citizen.representative],
    ['householder', citizen.householder],
  ] as const;
  return [
    ...texts.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value, source, asOf }])),
    { key: 'sex', value: citizen.sex, source, asOf },
    { key: 'birthDate', value: citizen.born, source, asOf },
    ...codes.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value, source, asOf }])),
    ...addresses.flatMap(([key, value]) =>
      value === undefined ? [] : [{ key, value, source, asOf }],
    ),
    ...relatives.flatMap(([key, k]) => {
      const value = k === undefined ? undefined : relatedPerson(k, population);
      return value === undefined ? [] : [{ key, value, source, asOf }];
    }),
    ...(citizen.insurance === undefined
      ? []
      : [
          {
            key: 'socialInsuranceNumber' as const,
            value: citizen.insurance,
            source: 'bhxh' as const,
            asOf,
          },
        ]),
  ];
}

function relatedPerson(kin: TrainingKin, population: Population): RelatedPerson | undefined {
  if (typeof kin !== 'number') return kin;
  const citizen = population.citizens[kin];
  if (citizen === undefined) return undefined;
  return {
    fullName: citizen.name,
    idNumber: citizen.id,
    ...(citizen.old === undefined ? {} : { oldIdNumber: citizen.old }),
    ...(citizen.nationality === undefined ? {} : { nationality: citizen.nationality }),
  };
}
