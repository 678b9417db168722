import { AS_OF } from './people.mjs';
import { packAddress } from './places.mjs';

const ADDRESSES = ['registered', 'homeTown', 'permanent', 'temporary', 'current'];
const KIN = ['father', 'mother', 'spouse', 'representative', 'householder'];
const PLAIN = [
  'id',
  'old',
  'name',
  'sex',
  'born',
  'ethnicity',
  'religion',
  'marital',
  'blood',
  'nationality',
  'relation',
  'phone',
  'email',
  'otherName',
  'insurance',
  'cardIssued',
];

/** The population as public/data/population.json holds it: relatives by place in the list. */
export function packPopulation(people) {
  const placeOf = new Map(people.map((person, i) => [person, i]));
  const packKin = (kin) => {
    if (!kin.outside) return placeOf.get(kin);
    const { fullName, nationality } = kin;
    return { fullName, ...(nationality ? { nationality } : {}) };
  };
  return {
    version: 1,
    asOf: AS_OF,
    citizens: people.map((person) => ({
      ...pickDefined(person, PLAIN, (value) => value),
      ...pickDefined(person, ADDRESSES, packAddress),
      ...pickDefined(person, KIN, packKin),
    })),
  };
}

function pickDefined(person, keys, pack) {
  return Object.fromEntries(
    keys.filter((key) => person[key] !== undefined).map((key) => [key, pack(person[key])]),
  );
}

/** One citizen a line: small, and a change shows as a line. */
export function formatPopulation({ version, asOf, citizens }) {
  const lines = citizens.map((citizen) => JSON.stringify(citizen)).join(',\n');
  return `{"version":${version},"asOf":"${asOf}","citizens":[\n${lines}\n]}\n`;
}
