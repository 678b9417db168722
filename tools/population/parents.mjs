import { makeSurname } from './names.mjs';

/** Peoples whose children carry the father's surname in front. */
const FATHERS_SURNAME = ['01', '04', '05'];

/** Parents outside of the population, mostly dead, for those whose parents are not in it; some stay unknown. */
export function giveParents({ random, people }) {
  for (const person of people.people) {
    if (person.father || person.mother || !FATHERS_SURNAME.includes(person.ethnicity)) continue;
    if (!person.surname || random.chance(0.3)) continue;
    const { ethnicity, surname, year } = person;
    person.mother = people.outsider({
      ethnicity,
      sex: 'female',
      year: year - 24,
      surname: makeSurname(random, ethnicity),
    });
    if (random.chance(0.9))
      person.father = people.outsider({ ethnicity, sex: 'male', year: year - 26, surname });
  }
}
